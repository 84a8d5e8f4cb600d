"""The simulated Post is as strict as the real one, and does what a page of a demonstration tells it."""

from collections.abc import AsyncIterator
from datetime import datetime
from typing import Any

import aiohttp
import pytest
from lxml import etree

from backend.domain.post_codes import MOSCOW
from backend.integrations.post.simulator import TICKET, Account, Fault, PostSimulator
from backend.integrations.post.simulator.envelopes import SOAP_11, SOAP_12

BARCODE = "80092063905992"
NOW = datetime(2026, 3, 16, 12, 0, tzinfo=MOSCOW)
SINGLE = "application/soap+xml; charset=utf-8"
BATCH = "text/xml; charset=utf-8"
DATA = "http://russianpost.org/operationhistory/data"


@pytest.fixture
def simulator() -> PostSimulator:
    return PostSimulator(lambda: NOW, Account("cessio", "secret"))


@pytest.fixture
async def url(simulator: PostSimulator) -> AsyncIterator[str]:
    async with simulator.running() as address:
        yield address


@pytest.fixture
async def http(url: str) -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(url) as session:
        yield session


def history(barcode: str = BARCODE, language: str = "RUS", message_type: str = "0", envelope: str = SOAP_12) -> str:
    return f"""<e:Envelope xmlns:e="{envelope}" xmlns:o="http://russianpost.org/operationhistory" xmlns="{DATA}">
      <e:Body><o:getOperationHistory><OperationHistoryRequest><Barcode>{barcode}</Barcode><MessageType>{message_type}</MessageType>
      <Language>{language}</Language></OperationHistoryRequest>
      <AuthorizationHeader><login>cessio</login><password>secret</password></AuthorizationHeader>
      </o:getOperationHistory></e:Body></e:Envelope>"""


def tickets(*barcodes: str, language: str = "RUS", key: str = "secret") -> str:
    items = "".join(f'<f:Item Barcode="{barcode}"/>' for barcode in barcodes)
    return f"""<e:Envelope xmlns:e="{SOAP_11}" xmlns:p="http://fclient.russianpost.org/postserver"
      xmlns:f="http://fclient.russianpost.org"><e:Body><p:ticketRequest><request>{items}</request><login>cessio</login>
      <password>{key}</password><language>{language}</language></p:ticketRequest></e:Body></e:Envelope>"""


async def asked(http: aiohttp.ClientSession, path: str, body: str, content_type: str) -> tuple[int, Any]:
    async with http.post(path, data=body.encode(), headers={"Content-Type": content_type}) as answer:
        assert answer.headers["Content-Type"] == content_type
        return answer.status, etree.fromstring(await answer.read())


@pytest.mark.parametrize(("path", "content_type"), [("/rtm34", BATCH), ("/fc", SINGLE), ("/rtm34", "text/plain")])
async def test_a_wrong_content_type_is_not_accepted(http: aiohttp.ClientSession, path: str, content_type: str) -> None:
    async with http.post(path, data=history().encode(), headers={"Content-Type": content_type}) as answer:
        assert answer.status == 415


async def test_the_other_version_of_soap_is_a_mismatch(http: aiohttp.ClientSession) -> None:
    status, root = await asked(http, "/rtm34", history(envelope=SOAP_11), SINGLE)
    assert (status, root.xpath("string(//*[local-name()='Value'])").split(":")[1]) == (500, "VersionMismatch")

    status, root = await asked(http, "/fc", tickets(BARCODE).replace(SOAP_11, SOAP_12), BATCH)
    assert (status, root.findtext(".//faultcode").split(":")[1]) == (500, "VersionMismatch")


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (history(barcode="123"), "OperationHistoryFaultReason"),
        (history(message_type="7"), "OperationHistoryFaultReason"),
        (history(language="POL"), "LanguageFaultReason"),
        (history().replace("secret", "guess"), "AuthorizationFaultReason"),
        (history().replace("Barcode>", "barcode>"), "OperationHistoryFaultReason"),
        ("<broken", "OperationHistoryFaultReason"),
    ],
)
async def test_single_access_faults_name_their_reason(http: aiohttp.ClientSession, body: str, reason: str) -> None:
    status, root = await asked(http, "/rtm34", body, SINGLE)

    detail = root.find(f".//{{{SOAP_12}}}Detail/*")
    assert (status, etree.QName(detail).localname) == (500, reason)
    assert detail.text == root.findtext(f".//{{{SOAP_12}}}Text")


@pytest.mark.parametrize(
    ("body", "number"),
    [
        (tickets(), "2"),
        (tickets("1" * 15), "21"),
        (tickets(BARCODE, language="POL"), "20"),
        (tickets(BARCODE, key="guess"), "3"),
        (tickets(BARCODE).replace("<login>", "<user>").replace("</login>", "</user>"), "2"),
    ],
)
async def test_batch_access_errors_are_numbered(http: aiohttp.ClientSession, body: str, number: str) -> None:
    status, root = await asked(http, "/fc", body, BATCH)

    assert (status, root.find(".//error").get("ErrorTypeID")) == (200, number)


async def test_prefixes_differ_from_answer_to_answer(http: aiohttp.ClientSession) -> None:
    prefixes = set()
    for _ in range(5):
        _, root = await asked(http, "/rtm34", history(), SINGLE)
        prefixes.add(root.find(f".//{{{DATA}}}OperationHistoryData").prefix)

    assert len(prefixes) > 1


async def test_an_attribute_without_a_number_has_no_name(http: aiohttp.ClientSession, simulator: PostSimulator) -> None:
    simulator.move(BARCODE, "8/0", NOW)

    _, root = await asked(http, "/rtm34", history(), SINGLE)

    assert root.findtext(f".//{{{DATA}}}OperAttr/{{{DATA}}}Id") == "0"
    assert root.find(f".//{{{DATA}}}OperAttr/{{{DATA}}}Name") is None


@pytest.mark.parametrize("path", ["/rtm34?wsdl", "/fc?wsdl", "/tracking-web-static/fc_wsdl.xml"])
async def test_the_description_leads_to_schemas_on_this_server(
    http: aiohttp.ClientSession, url: str, path: str
) -> None:
    async with http.get(path) as answer:
        described: Any = etree.fromstring(await answer.read())
    places = described.xpath("//@schemaLocation")

    assert described.xpath("string(//*[local-name()='address']/@location)").startswith(url)
    assert places
    for place in places:
        async with http.get(place) as answer:
            assert etree.QName(etree.fromstring(await answer.read())).localname == "schema"


async def test_there_is_no_seventh_schema(http: aiohttp.ClientSession) -> None:
    async with http.get("/rtm34?xsd=7") as answer:
        assert answer.status == 404


async def told(http: aiohttp.ClientSession, path: str, **asked_for: Any) -> Any:
    async with http.post(path, json=asked_for) as answer:
        assert answer.status == 200, await answer.text()
        return await answer.json()


async def test_a_page_moves_a_letter(http: aiohttp.ClientSession) -> None:
    await told(http, "/sim/letters", barcode=BARCODE, still=True, destination="630099")
    await told(http, f"/sim/letters/{BARCODE}/move", op="1/1", at="2026-03-10T10:00:00")
    moved = await told(http, f"/sim/letters/{BARCODE}/move", op="2/1", index="630099")
    await told(http, f"/sim/letters/{BARCODE}/move", op="1/1", notice=True)

    async with http.get(f"/sim/letters/{BARCODE}") as answer:
        letter = await answer.json()

    assert moved == {
        "op": "2/1",
        "name": "Вручение",
        "attr": "Вручение адресату",
        "at": "2026-03-16T16:00:00+07:00",
        "index": "630099",
    }
    assert [each["op"] for each in letter["operations"]] == ["1/1", "2/1"]
    assert [each["op"] for each in letter["notice"]] == ["1/1"]


async def test_a_page_plays_lives_passes_time_and_lays_faults(http: aiohttp.ClientSession) -> None:
    played = await told(http, f"/sim/letters/{BARCODE}/play", fate="refused")
    sent = await told(http, "/sim/letters", barcode="80094463220651", fate="lost")
    state = await told(http, "/sim/clock", hours=24)
    await told(http, "/sim/faults", route="history", fault="html_502")
    await told(http, "/sim/faults", route="history", fault="empty", share=0.0)

    async with http.post("/rtm34", data=history().encode(), headers={"Content-Type": SINGLE}) as answer:
        assert answer.status == 502
    async with http.get("/sim/journal?route=history") as answer:
        (entry,) = await answer.json()

    assert played["operations"][-1]["op"] == "2/2"
    assert [each["op"] for each in sent["operations"]] == ["28/0"]
    assert state["now"].startswith("2026-03-17")
    assert entry["fault"] == "html_502"
    assert "secret" not in entry["body"]


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/sim/letters", {}),
        ("/sim/letters/1/move", {"op": "delivered"}),
        ("/sim/letters/1/play", {"fate": "eaten"}),
        ("/sim/faults", {"route": "nowhere", "fault": "reset"}),
        ("/sim/clock", {"hours": "soon"}),
        ("/sim/clock", []),
    ],
)
async def test_a_lever_pulled_wrongly_says_so(http: aiohttp.ClientSession, path: str, body: Any) -> None:
    async with http.post(path, json=body) as answer:
        assert answer.status == 400


@pytest.mark.parametrize(("origin", "status"), [("http://localhost:8000", 200), ("https://elsewhere.example", 403)])
async def test_only_pages_of_this_machine_may_pull_the_levers(
    http: aiohttp.ClientSession, origin: str, status: int
) -> None:
    async with http.options("/sim/clock", headers={"Origin": origin}) as answer:
        assert answer.status == status
    async with http.post("/sim/clock", json={"hours": 1}, headers={"Origin": origin}) as answer:
        assert answer.status == status
        assert answer.headers.get("Access-Control-Allow-Origin", origin) == origin


async def test_faults_strike_by_chance_in_their_share(simulator: PostSimulator) -> None:
    simulator.faults.often(TICKET, Fault.INTERNAL, 0.1)

    struck = sum(simulator.faults.take(TICKET) is Fault.INTERNAL for _ in range(2000))

    assert 150 < struck < 250
