"""The picture of a QR holds the very bytes that were given."""

from io import BytesIO

import pytest
import zxingcpp
from PIL import Image

from backend.domain.errors import Refused
from backend.domain.payment_qr import Encoding, PayeeDetails, Payment, payment_string
from backend.papers.qr import qr_png

PAYEE = PayeeDetails("ООО «ПКО Пример»", "40702810138250123017", "ПАО Сбербанк", "044525225", "30101810400000000225")


@pytest.mark.parametrize("encoding", [Encoding.UTF_8, Encoding.WINDOWS_1251])
def test_a_payment_is_read_from_its_picture(encoding: Encoding) -> None:
    data = payment_string(Payment(PAYEE), encoding)

    (found,) = zxingcpp.read_barcodes(Image.open(BytesIO(qr_png(data))))

    assert found.bytes == data
    assert found.ec_level == "M"


def test_bytes_beyond_the_largest_code_are_refused() -> None:
    with pytest.raises(Refused):
        qr_png(b"x" * 2332)
