"""`RowButton`: a line of a list that leads somewhere: icon, sentence, a quiet line, a tag, an arrow."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy

from toolkit.desktop.look import look
from toolkit.desktop.widgets.press import Press, mirrored, paint_ground

_FLAGS = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)


class RowButton(Press):
    """The whole line is pressed. `tone` colours icon and tag (soft, lead, warm, danger, good)."""

    colours = ("", "raised", "ink", "")

    def __init__(
        self,
        text: str,
        icon: str = "",
        detail: str = "",
        *,
        tag: str = "",
        tone: str = "soft",
        name: str = "",
        leads: bool = True,
    ) -> None:
        super().__init__(text, icon, name=name)
        self._detail, self._tag, self._tone, self._leads = detail, tag, tone, leads
        told = ". ".join(part for part in (tag, detail) if part)
        if told:
            self.setAccessibleDescription(told)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def painted_colours(self) -> tuple[str, str, str]:
        """Return the tokens; the row that is marked has lead's ground."""
        return ("lead_tint", "ink", "") if self.isChecked() else super().painted_colours()

    def hasHeightForWidth(self) -> bool:
        """Return yes: sentences wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the sentence and the line below it."""
        text, detail, _tag = self._places(width)
        tall = detail.bottom() + 1 if self._detail else text.height()
        return max(tall + 2 * look().space(3), look().target + look().space(2))

    def sizeHint(self) -> QSize:
        """Return a comfortable width; it takes what it is given."""
        wide = look().wide(320)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Return the least width in which words are still read."""
        return QSize(look().wide(200), look().target + look().space(2))

    def _places(self, width: int) -> tuple[QRect, QRect, QRect]:
        """Return where sentence, quiet line and tag stand, as if read from left to right, from the top."""
        worn = look()
        pad = worn.space(3)
        start = pad + (worn.icon_size + worn.space(3) if self._icon else 0)
        end = width - pad - (worn.icon_size - 4 + worn.space(2) if self._leads else 0)
        tag = QRect()
        if self._tag:
            small = QFontMetrics(worn.font("small", bold=True))
            wide = small.horizontalAdvance(self._tag) + 2 * worn.space(2)
            tag = QRect(end - wide, 0, wide, small.height() + worn.space(1))
            end -= wide + worn.space(2)
        room = max(end - start, worn.space(6))
        body = QFontMetrics(worn.font()).boundingRect(QRect(0, 0, room, 9999), _FLAGS, self.text())
        text = QRect(start, 0, room, body.height())
        line = QFontMetrics(worn.font("small")).boundingRect(QRect(0, 0, room, 9999), _FLAGS, self._detail)
        detail = QRect(start, body.height() + worn.space(1) // 2, room, line.height()) if self._detail else QRect()
        return text, detail, tag

    def paint_label(self, painter: QPainter, token: str) -> None:
        """Draw icon, words, tag and arrow."""
        worn = look()
        text, detail, tag = self._places(self.width())
        tall = detail.bottom() + 1 if self._detail else text.height()
        top = (self.height() - tall) // 2
        if self._icon:
            side = worn.icon_size
            place = mirrored(QRect(worn.space(3), (self.height() - side) // 2, side, side), self)
            painter.drawPixmap(place.topLeft(), worn.pixmap(self._icon, self._tone))
        painter.setPen(worn.colour(token))
        painter.setFont(worn.font())
        painter.drawText(mirrored(text.translated(0, top), self), _FLAGS, self.text())
        if self._detail:
            painter.setPen(worn.colour("soft"))
            painter.setFont(worn.font("small"))
            painter.drawText(mirrored(detail.translated(0, top), self), _FLAGS, self._detail)
        if self._tag:
            place = mirrored(tag.translated(0, (self.height() - tag.height()) // 2), self)
            paint_ground(painter, place, _tint(self._tone), "", radius=6)
            painter.setPen(worn.colour("ink" if self._tone == "soft" else self._tone))
            painter.setFont(worn.font("small", bold=True))
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), self._tag)
        if self._leads:
            side = worn.icon_size - 4
            place = mirrored(QRect(self.width() - worn.space(3) - side, (self.height() - side) // 2, side, side), self)
            painter.drawPixmap(place.topLeft(), worn.pixmap("chevron-right", "soft", side))


def _tint(tone: str) -> str:
    return "raised" if tone == "soft" else f"{tone}_tint"
