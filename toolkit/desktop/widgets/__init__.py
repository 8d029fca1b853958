"""The small shared widgets: pages are made of these and write no colour or pixel of their own.

Each is imported when it is first taken from here: the lock screen needs a few of them and is
to be painted before the others are read.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from toolkit.desktop.widgets.boxes import Card, Scroll, clear, column, margins, plane, row
    from toolkit.desktop.widgets.choice import Choice, ChoiceGrid
    from toolkit.desktop.widgets.days import DayField, MonthField
    from toolkit.desktop.widgets.empty import EmptyState
    from toolkit.desktop.widgets.field import Combo, Field, Line, Lines
    from toolkit.desktop.widgets.flow import Flow
    from toolkit.desktop.widgets.number import NumberField
    from toolkit.desktop.widgets.openfield import OpenField
    from toolkit.desktop.widgets.overlay import Dialog, Overlay, Question, SideSheet
    from toolkit.desktop.widgets.press import (
        BigButton,
        Check,
        DangerButton,
        IconButton,
        LinkButton,
        Press,
        PrimaryButton,
        QuietButton,
    )
    from toolkit.desktop.widgets.rows import RowButton
    from toolkit.desktop.widgets.sidelist import SideList
    from toolkit.desktop.widgets.stepper import Step, Stepper
    from toolkit.desktop.widgets.table import Column, Table
    from toolkit.desktop.widgets.tabs import Tabs
    from toolkit.desktop.widgets.text import Picture, Rule, Text, ltr

_WHERE = {
    "BigButton": "press",
    "Card": "boxes",
    "Check": "press",
    "Choice": "choice",
    "ChoiceGrid": "choice",
    "Column": "table",
    "Combo": "field",
    "DangerButton": "press",
    "DayField": "days",
    "Dialog": "overlay",
    "EmptyState": "empty",
    "Field": "field",
    "Flow": "flow",
    "IconButton": "press",
    "Line": "field",
    "Lines": "field",
    "LinkButton": "press",
    "MonthField": "days",
    "NumberField": "number",
    "OpenField": "openfield",
    "Overlay": "overlay",
    "Picture": "text",
    "Press": "press",
    "PrimaryButton": "press",
    "Question": "overlay",
    "QuietButton": "press",
    "RowButton": "rows",
    "Rule": "text",
    "Scroll": "boxes",
    "SideList": "sidelist",
    "SideSheet": "overlay",
    "Step": "stepper",
    "Stepper": "stepper",
    "Table": "table",
    "Tabs": "tabs",
    "Text": "text",
    "clear": "boxes",
    "column": "boxes",
    "ltr": "text",
    "margins": "boxes",
    "plane": "boxes",
    "row": "boxes",
}

__all__ = [
    "BigButton",
    "Card",
    "Check",
    "Choice",
    "ChoiceGrid",
    "Column",
    "Combo",
    "DangerButton",
    "DayField",
    "Dialog",
    "EmptyState",
    "Field",
    "Flow",
    "IconButton",
    "Line",
    "Lines",
    "LinkButton",
    "MonthField",
    "NumberField",
    "OpenField",
    "Overlay",
    "Picture",
    "Press",
    "PrimaryButton",
    "Question",
    "QuietButton",
    "RowButton",
    "Rule",
    "Scroll",
    "SideList",
    "SideSheet",
    "Step",
    "Stepper",
    "Table",
    "Tabs",
    "Text",
    "clear",
    "column",
    "ltr",
    "margins",
    "plane",
    "row",
]


def __getattr__(name: str) -> Any:
    """Import the widget that is asked for."""
    if name not in _WHERE:
        raise AttributeError(name)
    made = getattr(import_module(f"{__name__}.{_WHERE[name]}"), name)
    globals()[name] = made
    return made
