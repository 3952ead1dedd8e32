"""The benchmarks run and report; how fast is no test's business."""

from __future__ import annotations

import pytest

from kiosk.bench import BENCHES


@pytest.mark.parametrize("name", BENCHES)
def test_each_figure_is_measured_and_judged(kiosk_at, tmp_path, name):
    answer = kiosk_at(tmp_path / "nowhere").json("bench", name, "--quick")
    machine, figure = answer.rows
    assert machine["machine"]["cores"]
    assert figure["name"] == name
    assert 0 < figure["median_ms"] <= figure["p99_ms"]
    assert figure["holds"] == (figure[f"{figure['judged']}_ms"] <= figure["budget_ms"])
