"""The troubles that codes have at a desk, each from hardly any to more than can be read."""

from __future__ import annotations

from kiosk.bench.trouble.common import Recipe, between, on_paper
from kiosk.bench.trouble.of_cameras import close, curved, far, moire, moving, squeezed, tilted, turned, unfocused
from kiosk.bench.trouble.of_light import dim, glare, mirrored, shaded, sleeved, sunlit
from kiosk.bench.trouble.of_things import (
    clean,
    cracked,
    crowded,
    crumpled,
    dirty,
    faint,
    folded,
    inverted,
    streaked,
    thumbed,
    wavy,
)
from kiosk.bench.trouble.shot import Shot


def several(shot: Shot, strength: float) -> None:
    """What a queue really brings: two or three troubles at once, each a little less."""
    on_paper(shot)
    pairs = (
        (wavy, moving),
        (crumpled, shaded),
        (curved, glare),
        (tilted, unfocused),
        (dim, moving),
        (folded, dirty),
        (far, unfocused),
        (sleeved, curved),
        (sunlit, crumpled),
        (thumbed, tilted),
        (faint, shaded),
        (glare, cracked),
        (mirrored, moving),
    )
    for recipe in pairs[shot.rng.integers(len(pairs))]:
        recipe(shot, between(strength, 0.1, 0.72))


RECIPES: dict[str, Recipe] = {
    "clean": clean,
    "crumpled": crumpled,
    "wavy": wavy,
    "folded": folded,
    "curved": curved,
    "tilted": tilted,
    "moving": moving,
    "unfocused": unfocused,
    "glare": glare,
    "mirrored": mirrored,
    "sleeved": sleeved,
    "sunlit": sunlit,
    "dim": dim,
    "shaded": shaded,
    "cracked": cracked,
    "dirty": dirty,
    "inverted": inverted,
    "moire": moire,
    "faint": faint,
    "far": far,
    "close": close,
    "squeezed": squeezed,
    "streaked": streaked,
    "crowded": crowded,
    "turned": turned,
    "thumbed": thumbed,
    "several": several,
}
"""Category to recipe."""
