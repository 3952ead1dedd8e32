from __future__ import annotations

import pytest

from kiosk.errors import Fault
from kiosk.files.mapping import read_mapping
from kiosk.files.problems import FileFault


@pytest.mark.parametrize(
    "content", ['display_name = "Participant"\ntier = "Group"\n', '{"display_name": "Participant", "tier": "Group"}']
)
def test_a_mapping_is_toml_or_json(tmp_path, content):
    path = tmp_path / "columns"
    path.write_text(content)
    assert read_mapping(path) == {"display_name": "Participant", "tier": "Group"}


def test_all_mistakes_of_a_mapping_are_told(tmp_path):
    path = tmp_path / "columns.toml"
    path.write_text('nmae = "x"\ntier = 3\nid = ""\nnote = "A"\nposition = "a "\n')
    with pytest.raises(FileFault) as caught:
        read_mapping(path)
    assert caught.value.problems == (
        "nmae: unknown key",
        "tier: must be the text of a header",
        "id: must be the text of a header",
        'position: "a" already stands for note',
    )
    assert "columns.toml: " in str(caught.value)


@pytest.mark.parametrize(
    ("content", "said"), [("", "is empty"), ("# nothing", "maps nothing"), ("tier", "is not TOML"), ("{", "is not JSON")]
)
def test_what_is_no_mapping_is_a_fault(tmp_path, content, said):
    path = tmp_path / "columns.toml"
    path.write_text(content)
    with pytest.raises(Fault, match=said):
        read_mapping(path)
    with pytest.raises(Fault, match="no such file"):
        read_mapping(tmp_path / "none.toml")
