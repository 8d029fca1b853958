"""The style sheet: written once with tokens, filled in for each look and text size.

Buttons, ticks and choices paint themselves (`widgets/press.py`), so that icon, word, focus and
mirrored layout come out the same everywhere; what stands here is what Qt draws well by itself.
"""

from __future__ import annotations

from dataclasses import asdict
from string import Template

from toolkit.desktop.look.palette import Palette
from toolkit.desktop.look.scale import RADIUS, TYPE, pixels, target

_SHEET = Template("""
QWidget { color: $ink; }
QWidget[plane="ground"] { background: $ground; }
QWidget[plane="surface"] { background: $surface; }
QWidget[plane="raised"] { background: $raised; }
QWidget[plane="none"], QScrollArea, QScrollArea > QWidget > QWidget[plane="none"] { background: transparent; }
QFrame[card="plain"] { background: $surface; border: 1px solid $line; border-radius: ${radius}px; }
QFrame[card="lead"] { background: $lead_tint; border: 1px solid $lead_tint; border-radius: ${radius}px; }
QFrame[card="warm"] { background: $warm_tint; border: 1px solid $warm_tint; border-radius: ${radius}px; }
QFrame[card="danger"] { background: $danger_tint; border: 1px solid $danger_tint; border-radius: ${radius}px; }
QFrame[card="good"] { background: $good_tint; border: 1px solid $good_tint; border-radius: ${radius}px; }
QFrame[rule="true"] { background: $line; border: none; }

QLabel { background: transparent; }
QLabel[role="small"] { font-size: ${small}px; }
QLabel[role="body"] { font-size: ${body}px; }
QLabel[role="strong"] { font-size: ${body}px; font-weight: bold; }
QLabel[role="large"] { font-size: ${large}px; }
QLabel[role="title"] { font-size: ${title}px; font-weight: bold; }
QLabel[role="display"] { font-size: ${display}px; font-weight: bold; }
QLabel[tone="soft"] { color: $soft; }
QLabel[tone="lead"] { color: $lead; }
QLabel[tone="warm"] { color: $warm; }
QLabel[tone="danger"] { color: $danger; }
QLabel[tone="good"] { color: $good; }
QLabel[tone="on_lead"] { color: $on_lead; }
QLabel[paper="true"] { border: 1px solid $strong; }
QLabel:disabled { color: $soft; }

QLineEdit, QPlainTextEdit, QTextEdit {
  background: $surface; color: $ink; border: 1px solid $edge; border-radius: ${radius}px;
  padding: 4px 11px; selection-background-color: $lead; selection-color: $on_lead; font-size: ${body}px; placeholder-text-color: $soft;
}
QLineEdit { min-height: ${field}px; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"] { border: 2px solid $danger; padding: 3px 10px; }
QLineEdit[tight="true"] { padding: 4px 4px; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: $raised; border-color: $line; }
QLineEdit:disabled, QPlainTextEdit:disabled { background: $raised; color: $soft; border-color: $line; }
QTextBrowser { border: none; background: transparent; padding: 0; font-size: ${body}px; }

QComboBox QAbstractItemView, QListView[popup="true"] {
  background: $surface; color: $ink; border: 1px solid $strong; outline: none; padding: 4px;
  selection-background-color: $lead_tint; selection-color: $ink;
}
QComboBox QAbstractItemView::item, QListView[popup="true"]::item { min-height: ${row}px; padding: 0 8px; border-radius: 4px; }
QComboBox QAbstractItemView::item:selected, QListView[popup="true"]::item:selected { background: $lead_tint; color: $ink; }

QTableView, QListView, QTreeView {
  background: $surface; alternate-background-color: $surface; color: $ink; border: 1px solid $line;
  border-radius: ${radius}px; gridline-color: $line; outline: none; font-size: ${body}px;
  selection-background-color: $lead_tint; selection-color: $ink;
}
QTableView::item { padding: 0 8px; border-bottom: 1px solid $line; }
QTableView::item:selected { background: $lead_tint; color: $ink; }
QTableView QTableCornerButton::section { background: $raised; border: none; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section {
  background: $raised; color: $soft; border: none; border-bottom: 1px solid $strong;
  padding: 0 11px; font-size: ${small}px; font-weight: bold;
}

QTabBar { background: transparent; border: none; }
QTabBar::tab {
  background: transparent; color: $soft; border: none; border-bottom: 3px solid transparent;
  padding: 0 16px; min-height: ${tab}px; font-size: ${body}px;
}
QTabBar[tight="1"]::tab { padding: 0 10px; }
QTabBar[tight="2"]::tab { padding: 0 5px; }
QTabBar::tab:hover { color: $ink; border-bottom-color: $strong; }
QTabBar::tab:selected { color: $lead; border-bottom-color: $lead; font-weight: bold; }

QProgressBar { background: $line; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; }
QProgressBar::chunk { background: $lead; border-radius: 3px; }

QScrollBar:vertical { background: transparent; width: 14px; margin: 0; border: none; }
QScrollBar:horizontal { background: transparent; height: 14px; margin: 0; border: none; }
QScrollBar::handle { background: $edge; border-radius: 4px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $soft; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
  background: none; border: none; width: 0; height: 0;
}

QMenu { background: $surface; border: 1px solid $strong; border-radius: ${radius}px; padding: 4px; font-size: ${body}px; }
QMenu::item { padding: 10px 24px 10px 12px; border-radius: 4px; }
QMenu::item:selected { background: $lead_tint; color: $ink; }
QMenu::icon { padding-left: 8px; }
QToolTip { background: $ink; color: $ground; border: none; padding: 4px 8px; font-size: ${small}px; }
QCalendarWidget QWidget { background: $surface; alternate-background-color: $raised; }
QCalendarWidget QToolButton { color: $ink; background: transparent; border: none; min-height: ${row}px; padding: 0 8px; }
QCalendarWidget QAbstractItemView { border: none; selection-background-color: $lead; selection-color: $on_lead; }
""")


def style_sheet(palette: Palette, percent: int) -> str:
    """Return the whole style sheet of a palette at a text size in per cent."""
    sizes = {role: str(pixels(role, percent)) for role in TYPE}
    side = target(percent)
    return _SHEET.substitute(
        {name: str(value) for name, value in asdict(palette).items()},
        **sizes,
        radius=str(RADIUS),
        field=str(side - 10),  # border and padding make up the rest
        row=str(side - 4),
        tab=str(side - 3),
    )
