"""The structure of a page for those who hear it: headings, paragraphs, lists, tables, figures.

The PDF writer knows nothing of tags, so the tree is kept here and written by hand: every marked
stretch of a page's content has a number (MCID), and each element names the stretches it is made of.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas


@dataclass(eq=False)
class Element:
    """One element of the tree, by its standard role: H1, P, L, LI, Lbl, LBody, Table, TR, TH, TD, Figure."""

    role: str
    alt: str = ""
    said: str = ""  # the whole text in reading order, where the page has it in another
    kids: list[Element | tuple[int, int]] = field(default_factory=list)  # elements, or (page, MCID)

    def add(self, role: str, *, alt: str = "", said: str = "") -> Element:
        """Add and return an element inside this one."""
        made = Element(role, alt, said)
        self.kids.append(made)
        return made


class Tags:
    """The tree of one document while its pages are drawn."""

    def __init__(self, root: Element) -> None:
        self.root = root
        self.page = 0
        self._parents: list[list[Element]] = [[]]

    def mark(self, element: Element) -> str:
        """Return the operator that begins a stretch belonging to `element`."""
        here = self._parents[self.page]
        element.kids.append((self.page, len(here)))
        here.append(element)
        return f"/{element.role} <</MCID {len(here) - 1}>> BDC"

    def next_page(self) -> None:
        """Begin a new page."""
        self.page += 1
        self._parents.append([])

    def write(self, canvas: Canvas, pages: list[str]) -> None:
        """Write the tree into the document; `pages` are the PDF writer's names of the pages."""
        from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFObjectReference

        doc: Any = canvas._doc
        names: dict[Element, str] = {}
        _prune(self.root)
        root_dict = PDFDictionary({"Type": PDFName("StructTreeRoot")})
        root = doc.Reference(root_dict, "StructTreeRoot")
        top = self._write(doc, self.root, root, pages, names)
        root_dict.dict["K"] = PDFArray([top])
        numbers: list[Any] = []
        for number, elements in enumerate(self._parents):
            numbers += [number, PDFArray([PDFObjectReference(names[element]) for element in elements])]
            page = doc.idToObject[pages[number]]
            page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
            page.StructParents, page.Tabs = number, PDFName("S")
        root_dict.dict["ParentTree"] = doc.Reference(PDFDictionary({"Nums": PDFArray(numbers)}), "ParentTree")
        root_dict.dict["ParentTreeNextKey"] = len(self._parents)
        doc.Catalog.StructTreeRoot = root
        doc.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})

    def _write(self, doc: Any, element: Element, parent: Any, pages: list[str], names: dict[Element, str]) -> Any:
        from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFObjectReference, PDFString

        name = names[element] = f"Struct{len(names)}"
        facts: dict[str, Any] = {"Type": PDFName("StructElem"), "S": PDFName(element.role), "P": parent}
        made = PDFDictionary(facts)
        reference = doc.Reference(made, name)
        kids: list[Any] = []
        for kid in element.kids:
            if isinstance(kid, Element):
                kids.append(self._write(doc, kid, reference, pages, names))
            else:
                page = PDFObjectReference(pages[kid[0]])
                kids.append(PDFDictionary({"Type": PDFName("MCR"), "Pg": page, "MCID": kid[1]}))
        facts = made.dict
        facts["K"] = PDFArray(kids)
        if element.alt:
            facts["Alt"] = PDFString(element.alt)
        if element.said:
            facts["ActualText"] = PDFString(element.said)
        if element.role == "TH":
            facts["A"] = PDFDictionary({"O": PDFName("Table"), "Scope": PDFName("Column")})
        return reference


def _prune(element: Element) -> None:
    """Drop elements that nothing was drawn for."""
    for kid in list(element.kids):
        if isinstance(kid, Element):
            _prune(kid)
            if not kid.kids:
                element.kids.remove(kid)
