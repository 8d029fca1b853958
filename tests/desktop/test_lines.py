"""What is typed stands where reading begins, whatever its letters are."""

from __future__ import annotations

from typing import Any

import pytest

from toolkit.desktop.look import Look
from toolkit.desktop.widgets import Line


@pytest.mark.parametrize(("language", "ends"), [("en", False), ("ar", True)])
def test_a_number_stands_at_the_leading_edge(worn: Look, qtbot: Any, language: str, ends: bool) -> None:
    worn.set_language(language)
    line = Line("0.5")
    qtbot.addWidget(line)
    line.resize(400, 40)
    line.grab()  # it looks where its words begin when it paints
    assert (line.cursorRect().center().x() > 200) is ends
