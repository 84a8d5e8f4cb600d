"""Tesseract on this machine: in process by tesserocr, or its program by pytesseract where that wheel is missing."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from backend.domain.errors import OutsideDown
from backend.domain.reading import Box, Layout, Page, Picture, Turn, Word

# Tesseract asks for a resolution and complains on standard error without one; lines come scaled as if at 200 dpi.
_DPI = 200
# Page segmentation modes of `tesseract --help-psm`; one column of text of varying sizes suits a court paper best.
_MODES = {Layout.PAGE: 4, Layout.BLOCK: 6, Layout.LINES: 6, Layout.SPARSE: 3, Layout.LINE: 7, Layout.NUMBER: 7}
# Russian models know no Latin letter, the English one knows no Russian: each takes the other's for its own.
_NUMBERS = "eng"
_ORIENTATION_ONLY = 0
_TSV_WORD = "5"
_TSV_COLUMNS = 12
_KNOWN_FOLDERS = (
    "/usr/share/tesseract-ocr/5/tessdata",
    "/usr/share/tesseract-ocr/4.00/tessdata",
    "/usr/share/tessdata",
    "/usr/local/share/tessdata",
    "/opt/homebrew/share/tessdata",
)


class TesseractMissing(OutsideDown):
    default_key = "error-tesseract-missing"

    def __init__(self, reason: str) -> None:
        super().__init__("tesseract", retry=False, reason=reason)


def find_data(language: str = "rus") -> Path:
    """The folder of trained data that holds `language`; TESSDATA_PREFIX comes first. Raises TesseractMissing."""
    named = os.environ.get("TESSDATA_PREFIX")
    for folder in map(Path, [named, *_KNOWN_FOLDERS] if named else _KNOWN_FOLDERS):
        if (folder / f"{language}.traineddata").is_file():
            return folder
    raise TesseractMissing(f"no {language}.traineddata: install tesseract-ocr-{language}")


@dataclass
class TesseractEngine:
    """Reads with the models `language`; crops of one line with `line_language`, for Latin letters stand in numbers."""

    language: str = "rus"
    line_language: str = "rus+eng"
    in_process: bool | None = None
    _apis: dict[str, Any] = field(default_factory=dict, repr=False, compare=False)

    def __post_init__(self) -> None:
        # A second thread of OpenMP gives Tesseract nothing and takes another page's core.
        os.environ["OMP_THREAD_LIMIT"] = "1"
        if self.in_process is None:
            self.in_process = _has_tesserocr()

    def __getstate__(self) -> dict[str, Any]:
        return {"language": self.language, "line_language": self.line_language, "in_process": self.in_process}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__init__(**state)  # type: ignore[misc]

    def read(self, picture: Picture, layout: Layout = Layout.PAGE) -> Page:
        language = self._models(layout)
        asked = self._tsv_in_process if self.in_process else _tsv_by_program
        return Page(tuple(_words(asked(picture, language, _MODES[layout]))), picture.width, picture.height)

    def turn(self, picture: Picture) -> Turn | None:
        try:
            found = self._turn_in_process(picture) if self.in_process else _turn_by_program(picture)
        except TesseractMissing:
            return None  # the data for orientation come in a package of their own; a page is read without them
        if found is None:
            return None
        degrees, confidence = found
        # Tesseract's orientation confidence is a difference of log-likelihoods; beyond ten nothing is in doubt.
        return Turn(degrees % 360, min(1.0, confidence / 10))

    def _models(self, layout: Layout) -> str:
        if layout not in {Layout.LINE, Layout.NUMBER}:
            return self.language
        folder = find_data(self.language)
        wanted = [_NUMBERS] if layout is Layout.NUMBER else self.line_language.split("+")
        return "+".join(model for model in wanted if (folder / f"{model}.traineddata").is_file()) or self.language

    def _api(self, language: str, mode: int) -> Any:
        import tesserocr  # noqa: PLC0415 - the wheel is optional

        if language not in self._apis:
            # What leptonica finds remarkable about a picture would go to standard error, page after page.
            tesserocr.set_leptonica_log_level(tesserocr.LeptLogLevel.NONE)
            folder = str(find_data(language.split("+", maxsplit=1)[0]))
            self._apis[language] = tesserocr.PyTessBaseAPI(path=folder, lang=language, psm=mode)
        api = self._apis[language]
        api.SetPageSegMode(mode)
        return api

    def _tsv_in_process(self, picture: Picture, language: str, mode: int) -> str:
        api = self._api(language, mode)
        _show(api, picture)
        text = str(api.GetTSVText(0))
        api.Clear()
        return text

    def _turn_in_process(self, picture: Picture) -> tuple[int, float] | None:
        api = self._api("osd", _ORIENTATION_ONLY)
        _show(api, picture)
        found = api.DetectOrientationScript()
        # `orient_deg` is how far clockwise the page lies already; what is asked is the way back.
        return (360 - int(found["orient_deg"]), float(found["orient_conf"])) if found else None


def _show(api: Any, picture: Picture) -> None:
    api.SetImageBytes(picture.grey, picture.width, picture.height, 1, picture.width)
    api.SetSourceResolution(_DPI)


def _has_tesserocr() -> bool:
    try:
        import tesserocr  # noqa: F401, PLC0415 - the wheel is optional
    except ImportError:
        return False
    return True


def _tsv_by_program(picture: Picture, language: str, mode: int) -> str:
    import pytesseract  # noqa: PLC0415 - only where tesserocr is missing

    folder = find_data(language.split("+", maxsplit=1)[0])
    options = f'--tessdata-dir "{folder}" --psm {mode} --dpi {_DPI}'
    try:
        return str(pytesseract.image_to_data(_image(picture), lang=language, config=options))
    except pytesseract.TesseractNotFoundError as error:
        raise TesseractMissing("neither tesserocr nor the tesseract program is installed") from error


def _turn_by_program(picture: Picture) -> tuple[int, float] | None:
    import pytesseract  # noqa: PLC0415 - only where tesserocr is missing

    options = f'--tessdata-dir "{find_data("osd")}" --dpi {_DPI}'
    try:
        found = pytesseract.image_to_osd(_image(picture), config=options, output_type=pytesseract.Output.DICT)
    except pytesseract.TesseractNotFoundError as error:
        raise TesseractMissing("neither tesserocr nor the tesseract program is installed") from error
    except pytesseract.TesseractError:
        return None  # too few letters on the page
    return int(found["rotate"]), float(found["orientation_conf"])


def _image(picture: Picture) -> Any:
    from PIL import Image  # noqa: PLC0415 - only beside pytesseract

    return Image.frombytes("L", (picture.width, picture.height), picture.grey)


def _words(tsv: str) -> Iterator[Word]:
    """Words of a TSV answer; lines are counted anew, as Tesseract counts them within each paragraph."""
    lines: dict[tuple[str, ...], int] = {}
    for row in tsv.splitlines():
        cells = row.split("\t")
        if len(cells) != _TSV_COLUMNS or cells[0] != _TSV_WORD or not cells[11].strip():
            continue
        line = lines.setdefault(tuple(cells[1:5]), len(lines))
        left, top, width, height = map(int, cells[6:10])
        yield Word(cells[11], Box(left, top, width, height), max(0.0, float(cells[10])) / 100, line)
