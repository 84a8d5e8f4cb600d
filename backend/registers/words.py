"""What is wrong with a row, as a creditor reads it."""

from backend.registers.rejected import FindingWords
from backend.registers.rows import Finding
from backend.texts import Texts


def finding_words(texts: Texts) -> FindingWords:
    def words(finding: Finding) -> str:
        columns = ", ".join(f"«{column}»" for column in finding.columns) or "—"
        return texts(f"register-fault-{finding.fault.value.replace('_', '-')}", columns=columns)

    return words
