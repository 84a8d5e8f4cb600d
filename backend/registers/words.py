"""What is wrong with a row, as a creditor reads it."""

from dataclasses import dataclass

from backend.registers.rejected import FindingWords
from backend.registers.rows import Finding
from backend.texts import Texts


def finding_words(texts: Texts) -> FindingWords:
    return _Words(texts)


@dataclass(frozen=True)
class _Words:
    """No closure: it goes along to the process that reads the file."""

    texts: Texts

    def __call__(self, finding: Finding) -> str:
        columns = ", ".join(f"«{column}»" for column in finding.columns) or "—"
        return self.texts(f"register-fault-{finding.fault.value.replace('_', '-')}", columns=columns)
