"""Write the kiosk's three sounds: `python -m kiosk.demo.make_sounds`.

They differ in number, length and rhythm of their notes, so that somebody who hears no pitch, or a corridor that swallows it,
still tells them apart: short-long that rises (admit), one long low buzz (refuse), three short knocks, evenly spaced
(attention). 22.05 kHz, 16 bit, mono; each starts and ends in silence.
"""

from __future__ import annotations

import io
import math
import sys
import wave
from array import array
from collections.abc import Callable, Mapping, Sequence
from importlib import resources
from pathlib import Path

RATE = 22_050
_LEVEL = 0.38
"""Peak as a share of full scale: clear in a hall, not a shock in a headset."""
_FADE = 0.006

Wave = Sequence[float]


def admit() -> Wave:
    """A short note and a long one, the second higher."""
    return _mix((0.0, _note(587.3, 0.10, decay=0.20)), (0.17, _note(880.0, 0.40, decay=0.20)))


def refuse() -> Wave:
    """One long buzz: low, rich in overtones so that a laptop's small speaker carries it."""
    return _mix((0.0, _buzz(138.6, 0.70)))


def attention() -> Wave:
    """Three short knocks, evenly spaced."""
    return _mix(*((number * 0.19, _knock(0.09)) for number in range(3)))


SOUNDS: Mapping[str, Callable[[], Wave]] = {"admit": admit, "refuse": refuse, "attention": attention}


def _note(pitch: float, seconds: float, decay: float) -> Wave:
    partials = ((1.0, 1.0), (2.0, 0.22), (3.0, 0.07))

    def value(moment: float) -> float:
        tone = sum(share * math.sin(2 * math.pi * pitch * times * moment) for times, share in partials)
        return tone * min(1.0, moment / 0.018) * math.exp(-moment / decay)

    return _sampled(value, seconds)


def _buzz(pitch: float, seconds: float) -> Wave:
    def value(moment: float) -> float:
        tone = sum(math.sin(2 * math.pi * pitch * times * moment) * math.pow(times, -0.8) for times in range(1, 12, 2))
        return tone * (0.85 + 0.15 * math.sin(2 * math.pi * 31 * moment))

    return _sampled(value, seconds)


def _knock(seconds: float) -> Wave:
    partials = ((1320.0, 1.0), (2640.0, 0.2))

    def value(moment: float) -> float:
        tone = sum(share * math.sin(2 * math.pi * pitch * moment) for pitch, share in partials)
        return tone * math.exp(-moment / 0.12)

    return _sampled(value, seconds)


def _sampled(value: Callable[[float], float], seconds: float) -> Wave:
    """The wave with both of its ends faded."""
    count = round(seconds * RATE)
    fade = _FADE * RATE
    return [value(index / RATE) * min(1.0, index / fade, (count - 1 - index) / fade) for index in range(count)]


def _mix(*parts: tuple[float, Wave]) -> Wave:
    """Lay parts over each other, each from its second on, and bring the peak to the level."""
    starts = [(round(second * RATE), part) for second, part in parts]
    mixed = [0.0] * max(start + len(part) for start, part in starts)
    for start, part in starts:
        for index, value in enumerate(part, start):
            mixed[index] += value
    peak = max(abs(value) for value in mixed)
    return [value * _LEVEL / peak for value in mixed]


def as_wav(samples: Wave) -> bytes:
    """A WAV file (RIFF, PCM) of samples between -1 and 1."""
    words = array("h", (round(32_767 * value) for value in samples))
    if sys.byteorder == "big":
        words.byteswap()
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(words.tobytes())
    return file.getvalue()


def main() -> None:
    """Write the sounds into the resources."""
    with resources.as_file(resources.files("resources") / "sounds") as folder:
        for name, sound in SOUNDS.items():
            (Path(folder) / f"{name}.wav").write_bytes(as_wav(sound()))


if __name__ == "__main__":
    main()
