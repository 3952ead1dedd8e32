import itertools

import pytest
from PySide6.QtGui import QFont, QFontInfo, QImage, QPainter, QRawFont
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import theme
from ui.theme import Appearance
from ui.tokens import THEMES, ThemeName, contrast, darker
from ui.widgets.buttons import Button
from ui.widgets.fit_label import FitLabel, fit
from ui.wording import Tone

TEXT, SEEN = 4.5, 3.0
"""What WCAG 2.2 AA asks of words (1.4.3), and of what must be seen to be used (1.4.11)."""


def test_known_contrasts():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


EVERY = pytest.mark.parametrize("theme_name", ThemeName)


@EVERY
@pytest.mark.parametrize(
    ("text", "grounds"),
    [
        ("ink", ("paper", "card", "chosen", "soft")),
        ("muted", ("paper", "card", "chosen", "soft")),
        ("admit_text", ("paper", "card", "chosen")),
        ("refuse_text", ("paper", "card", "chosen")),
        ("attention_text", ("paper", "card", "chosen")),
        ("action_text", ("paper", "card", "chosen")),
        ("on action", ("action", "action_over")),
        ("paper", ("ink",)),
    ],
)
def test_every_text_reads(theme_name, text, grounds):
    tokens = THEMES[theme_name]
    for ground in grounds:
        assert contrast(tokens.colour(text), tokens.colour(ground)) >= TEXT, ground


@EVERY
@pytest.mark.parametrize("tone", Tone)
def test_every_verdict_reads_on_its_panel_and_on_its_band(theme_name, tone):
    tokens = THEMES[theme_name]
    ink = tokens.on(tokens.ground(tone))
    assert contrast(ink, tokens.ground(tone)) >= TEXT
    assert contrast(ink, tokens.band(tone)) >= TEXT


@EVERY
def test_the_focus_ring_and_the_line_of_an_empty_field_are_seen(theme_name):
    tokens = THEMES[theme_name]
    for ground in (tokens.paper, tokens.card):
        assert contrast(tokens.action_text, ground) >= SEEN
        assert contrast(tokens.edge, ground) >= SEEN


def test_the_theme_of_high_contrast_reads_at_seven_to_one():
    tokens = THEMES[ThemeName.CONTRAST]
    for text in ("ink", "muted", "admit_text", "refuse_text", "attention_text", "action_text"):
        for ground in (tokens.paper, tokens.card, tokens.chosen):
            assert contrast(tokens.colour(text), ground) >= 7, text
    for tone in Tone:
        assert contrast(tokens.on(tokens.ground(tone)), tokens.ground(tone)) >= 7


@EVERY
def test_words_on_the_lens_and_in_the_headers_boxes_read(theme_name):
    tokens = THEMES[theme_name]
    for ground in ("lens", "ink", "refuse", "attention"):
        assert contrast(tokens.colour(f"on {ground}"), tokens.colour(ground)) >= tokens.least, ground


@EVERY
@pytest.mark.parametrize("colour", ["#808080", "#7A3E9D", "#0B6B3A", "#F2B705", "#FF0000", "#FFFFFF", "#000000", "#4D94FF"])
def test_words_read_on_whatever_colour_an_event_gives_a_tier(theme_name, colour):
    tokens = THEMES[theme_name]
    assert contrast(tokens.colour(f"on tier {colour}"), tokens.colour(f"tier {colour}")) >= tokens.least


def test_a_tiers_colour_on_which_words_read_stays_as_it_is():
    assert THEMES[ThemeName.LIGHT].colour("tier #0B6B3A") == "#0B6B3A"


@EVERY
def test_the_mark_of_the_next_step_reads_like_its_verdict(theme_name):
    tokens = THEMES[theme_name]
    for tone in Tone:
        assert tokens.colour(f"band {tone}") == tokens.band(tone)
        assert contrast(tokens.on(tokens.ground(tone)), tokens.band(tone)) >= tokens.least


def test_type_that_is_read_from_afar_already_grows_no_further(application):
    theme.dress(application, Appearance(text=2.0))
    assert [theme.type_size(pixels) for pixels in (15, 20, 24, 40, 48, 84)] == [30, 40, 48, 48, 48, 84]


def test_a_label_takes_more_height_rather_than_cut_words_off(application, qtbot):
    label, title = FitLabel(24, 18), FitLabel(24, 18, grows=False)
    for one in (label, title):
        qtbot.addWidget(one)
        one.resize(200, one.height())
        one.say("Bring the badge back to the registration desk in the lobby")
    assert label.height() > title.height()
    assert " ".join(label.fitted().lines) == label.text()
    assert title.toolTip() == title.text()


def test_a_colour_is_made_darker_channel_by_channel():
    assert darker("#80FF00", 0.5) == "#408000"


def painted(application, text: str, weight: int = 400, country: str = "") -> QImage:
    image = QImage(400, 80, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    painter.setFont(theme.font(40, weight, theme.forms(text, country)))
    painter.drawText(image.rect(), text)
    painter.end()
    return image


NAMES = ("Łukasz", "Зоряна", "سلمى", "王小明", "남궁하늘", "प्रिया", "ნინო", "Ἀθηνᾶ", "አማኑኤል", "สมชาย", "දිනූ", "လှ", "✓×▲⏎…–")


@pytest.mark.parametrize("name", NAMES)
def test_names_of_every_script_have_glyphs(application, name):
    fonts = [QRawFont.fromFont(_only(family)) for family in theme.families()]
    for character in name:
        assert any(font.supportsCharacter(ord(character)) for font in fonts), character


def _only(family: str):
    font = theme.font(20)
    alone = type(font)(family)
    alone.setPixelSize(20)
    return alone


def test_bold_is_the_fonts_own_weight_and_not_a_smeared_regular(application):
    for name in ("Okafor", "王小明", "سلمى"):
        ink = [sum(255 - value for value in bytes(painted(application, name, weight).constBits())) for weight in (400, 700)]
        assert ink[1] > ink[0] * 1.2, name
    assert not QFontInfo(theme.font(40, theme.BOLD)).bold()


def test_han_characters_take_the_forms_of_the_country(application):
    pictures = [bytes(painted(application, "直骨誤", country=country).constBits()) for country in ("CN", "JP", "TW")]
    assert all(one != other for one, other in itertools.combinations(pictures, 2))


def test_east_asian_names_have_two_weights_and_no_third_that_takes_memory(application):
    tag, weights = QFont.Tag("wght"), (theme.REGULAR, theme.SEMIBOLD, theme.BOLD)
    assert [theme.font(20, weight, "SC").variableAxisValue(tag) for weight in weights] == [400, 700, 700]
    assert [theme.font(20, weight).variableAxisValue(tag) for weight in weights] == [400, 600, 700]


def test_east_asian_forms_follow_the_country_then_the_script():
    assert [
        theme.forms(*name) for name in (("Okafor", "JP"), ("王小明", "TW"), ("やまだ", ""), ("남궁하늘", ""), ("王", ""))
    ] == [*("", "TC", "JP", "KR", "SC")]


def test_a_text_shrinks_then_wraps_then_ends_in_an_ellipsis(application):
    room = (400, 120)
    assert fit("Amina", "", 700, (56, 30), room, 2).pixels == 56
    longer = fit("Amina Okafor of Lagos and Abuja", "", 700, (56, 30), room, 2)
    assert longer.pixels < 56
    assert "".join(longer.lines).replace(" ", "") == "AminaOkaforofLagosandAbuja"
    assert fit("x" * 300, "", 700, (56, 30), room, 2).lines[-1].endswith("…")


def test_a_name_of_sixty_characters_is_never_cut_on_the_door(application):
    name = "Maria da Conceição Vasconcelos de Albuquerque e Castro-Figuei"
    label = FitLabel(56, 30, lines=2, weight=700).take_lines(1.65)
    label.resize(860, label.height())
    label.say(name)
    assert " ".join(label.fitted().lines) == name


@EVERY
@pytest.mark.parametrize("kind", ["primary", "outline", "chip"])
def test_a_button_shows_that_it_has_the_focus_chosen_or_not(application, qtbot, theme_name, kind):
    theme.dress(application, theme.Appearance(theme_name))
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    buttons = [Button(kind, parent=window) for _ in range(2)]
    for button in buttons:
        button.say("English")
        button.setCheckable(True)
        button.setChecked(True)
        row.addWidget(button)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    buttons[0].setFocus()
    assert buttons[0].grab().toImage() != buttons[1].grab().toImage()
