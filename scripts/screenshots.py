"""The newcomer's tour, driven in a headless browser exactly as by hand; leaves pictures for the README.

    python scripts/screenshots.py [--printed FILE] [--folder docs/pictures]

Without FILE, which holds what a running demonstration printed, it starts a demonstration of its own. A step that does
not appear ends the tour with an error.
"""

import argparse
import asyncio
import contextlib
import io
import re
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from PIL import Image
from playwright.async_api import Browser, Locator, Page, ViewportSize, async_playwright, expect

ROOT = Path(__file__).parents[1]
CHROMIUM = "/usr/bin/chromium"
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"]
FLAGS += ["--disable-background-networking", "--disable-component-update", "--hide-scrollbars"]
PHONE, DESK = ViewportSize(width=390, height=844), ViewportSize(width=1440, height=900)
OFFICER, DEBTOR, MANAGER = 1, 2, 3
SOON, READING, TRAVELLING = 20.0, 90.0, 240.0
AROUND = 200  # the bars above and below a chat
REGISTER, ORDER, RETURN = "Реестр", "Судебный приказ 2-2295", "Определение о возврате"
THE_REST = ("Определение об отказе", "Судебный приказ 2-785", "Отмена судебного приказа")
CREDITOR = "ООО МКК «Добрый займ»"
TEAM, TOPIC = "Судебный отдел", "C · Приказ"


@dataclass(frozen=True)
class Hints:
    """What the demonstration prints for whoever wants to try it."""

    page: str
    name: str
    case_to_move: str
    case_for_letter: str
    track: str
    birthday: str

    @classmethod
    def read(cls, printed: str) -> "Hints":
        patterns = (
            r"Откройте (http://[\d.:]+)",
            r"напишите «(\S+)»",
            r"или (C-\d{6})",
            r"письмо»: дело (C-\d{6})",
            r"номер (\d{14})",
            r"свой номер, (\d\d\.\d\d\.\d{4})",
        )
        found = [re.search(pattern, printed) for pattern in patterns]
        return cls(*(match[1] for match in found if match))


@dataclass
class Phone:
    """One person at one chat, on a screen as wide as a telephone's."""

    page: Page
    folder: Path

    @classmethod
    async def of(cls, browser: Browser, hints: Hints, person: int, folder: Path) -> "Phone":
        context = await browser.new_context(
            viewport=PHONE, device_scale_factor=2, locale="ru-RU", timezone_id="Europe/Moscow"
        )
        page = await context.new_page()
        await page.goto(f"{hints.page}/?as={person}")
        return cls(page, folder)

    def bubbles(self, words: str) -> Locator:
        return self.page.locator(".message.theirs .stack", has_text=words)

    async def see(self, words: str, seconds: float = SOON) -> Locator:
        """Wait until the newest message with these words is on the screen."""
        bubble = self.bubbles(words).last
        try:
            await expect(bubble).to_be_visible(timeout=seconds * 1000)
        except AssertionError:
            last = await self.page.locator(".message .stack").all_inner_texts()
            raise SystemExit(f"«{words}» did not appear. The chat ends with:\n" + "\n---\n".join(last[-3:])) from None
        return bubble

    async def say(self, text: str) -> None:
        await self.page.get_by_label("Сообщение").fill(text)
        await self.page.get_by_label("Отправить").click()

    async def press(self, label: str) -> None:
        button = self.page.locator(".inline .key, .keys button, .door, .topics button", has_text=label).last
        await button.click()

    async def choose_chat(self, title: str) -> None:
        await self.page.locator("select", has=self.page.locator("option", has_text=title)).select_option(label=title)

    async def send_sample(self, name: str, how: str) -> None:
        await self.page.get_by_label("Прикрепить").click()
        await self.page.get_by_role("menuitem", name="Готовые файлы").click()
        await self.page.locator(".tray .tile", has_text=name).click()
        await self.page.get_by_role("button", name=how).click()

    async def picture(self, name: str, words: str | re.Pattern[str], above: int = 0) -> None:
        """The whole of the newest message with these words, however long, and so much of what stands above it."""
        await expect(self.page.locator(".toast")).to_have_count(0, timeout=SOON * 1000)
        shown = self.page.locator(".message .stack", has_text=words).last
        box = await shown.bounding_box()
        height = max(PHONE["height"], round(box["height"] if box else 0) + AROUND + above)
        await self.page.set_viewport_size(ViewportSize(width=PHONE["width"], height=height))
        await self.page.wait_for_timeout(1000)
        await shown.scroll_into_view_if_needed()  # last: what came meanwhile has moved the chat on
        await keep(self.page, self.folder / f"{name}.png", in_few_colours=not above)
        await self.page.set_viewport_size(PHONE)


async def keep(page: Page, file: Path, *, in_few_colours: bool = True) -> None:
    """A screen, in 256 colours where those are enough: the repository keeps every picture for ever."""
    shot = Image.open(io.BytesIO(await page.screenshot())).convert("RGB")
    (shot.quantize(256, dither=Image.Dither.NONE) if in_few_colours else shot).save(file, optimize=True)
    print(f"  {file.name}")


async def officer_moves_a_case(officer: Phone, hints: Hints) -> None:
    print("An officer finds a case by a part of the name and moves it by one press")
    await officer.see("специалист")
    await officer.say(hints.name)
    await officer.see(hints.name.capitalize())
    await officer.say(hints.case_to_move)
    await officer.see("Проверка комплекта")
    await officer.picture("card", hints.case_to_move)
    await officer.press("Уведомить об уступке")
    await officer.see("Уведомление об уступке")


async def officer_sends_a_register(officer: Phone) -> None:
    print("sends a register, and gets the report with the rejected rows")
    await officer.send_sample(REGISTER, "Как файл")
    await officer.see("Кто уступил")
    await officer.say(CREDITOR)
    await officer.see("Номер договора уступки")
    await officer.say("Ц-7/2026")
    await officer.see("Дата договора уступки")
    await officer.say("10.11.2026")
    await officer.see("Строк:", READING)
    await officer.see("Книга проверки", READING)
    await officer.picture("register", "Строк:")
    await officer.picture("quality", "Проверено")


async def officer_photographs_an_order(officer: Phone) -> None:
    print("photographs a court order, checks what was read, files it")
    await officer.send_sample(ORDER, "Как фото")
    began = time.monotonic()
    await officer.see("уверенность", READING)
    print(f"  told {time.monotonic() - began:.1f} s after it was sent")
    await officer.picture("paper", "уверенность", above=460)
    await officer.press("Проверить")
    await officer.see("Осталось проверить")
    await officer.picture("paper-crop", "Осталось проверить")
    await officer.press("К документу")
    await officer.press("записать")
    await officer.see("в деле")


async def officer_photographs_a_return(officer: Phone) -> None:
    print("photographs a ruling that returns an application, and is told what to put right")
    await officer.say("/start")
    await officer.send_sample(RETURN, "Как фото")
    await officer.see("возвращении заявления", READING)
    await officer.press("записать")
    await officer.see("возвращении заявления в деле")
    await officer.picture("paper-filed", "возвращении заявления в деле")


async def officer_sends_many_papers(officer: Phone) -> None:
    print("sends the rest in one go, stops, goes on, and gets one summary")
    await officer.say("/start")
    await officer.press("Фото бумаги")
    await officer.press("Много документов")
    await officer.see("Присылайте файлы")
    for name in THE_REST:
        await officer.send_sample(name, "Как файл")
    await officer.press("Остановить")
    await officer.see("Чтение остановлено")
    await officer.press("Дочитать")
    await officer.see("Разобраны", READING * len(THE_REST))
    await officer.picture("paper-many", "Разобраны", above=300)


async def officer_posts_a_letter(officer: Phone, hints: Hints) -> None:
    print("registers a letter, and is told of its delivery")
    await officer.say("/start")
    await officer.press("Новое письмо")
    await officer.see("какому делу")
    await officer.say(hints.case_for_letter)
    await officer.see("трек")
    await officer.say(hints.track)
    await officer.see("Верно?")
    await officer.press("Зарегистрировать")
    await officer.see(f"{hints.case_for_letter}: вручено", TRAVELLING)
    await officer.picture("letter", f"{hints.case_for_letter}: вручено")


async def officer_takes_many_along(officer: Phone) -> None:
    print("looks at the morning's work and at a list, narrows it, tries a step on all of it")
    await officer.say("/start")
    await officer.press("На сегодня")
    await officer.see("Работа на")
    await officer.picture("morning", "Работа на")
    await officer.say("/start")
    await officer.press("Мои дела")
    await officer.see("В Excel")
    await officer.picture("list", "В Excel")
    await officer.press("Отобрать")
    await officer.see("Какие дела показать")
    await officer.picture("filter", "Какие дела показать")
    await officer.press("Показать")
    await officer.press("Со всеми")
    await officer.press("Продвинуть")
    await officer.press("обычный шаг")
    await officer.see("Пробный прогон", READING)
    await officer.see("Будет сделано", READING)
    await officer.picture("many", "Будет сделано")


async def debtor_agrees_on_a_plan(debtor: Phone, hints: Hints) -> None:
    print("A debtor proves who she is, sees the debt, gets a QR, agrees on a plan")
    await debtor.press("Запустить")
    await debtor.press("Получить сведения")
    await debtor.press("Согласен")
    await debtor.press("Мой номер телефона")
    await debtor.press("Поделиться номером")
    await debtor.see("дату рождения")
    await debtor.say(hints.birthday)
    await debtor.see("всё сошлось")
    await debtor.press("Да, пишите")
    await debtor.press("Мой долг")
    await debtor.see("Из чего складывается")
    await debtor.picture("debt", "Из чего складывается")
    await debtor.press("Почему столько")
    await debtor.see("Основной долг")
    await debtor.picture("why", "Любую строку можно назвать")
    await debtor.press("Назад")
    await debtor.see("Из чего складывается")
    await debtor.press("Заплатить")
    await debtor.press("Весь долг")
    await debtor.see("К оплате")
    await debtor.picture("qr", "К оплате")
    await debtor.say("/start")
    await debtor.press("Мой долг")
    await debtor.press("По частям")
    await debtor.press("платеж")
    await debtor.see("График по договору")
    await debtor.press("Подписать")
    shown = await (await debtor.see("Ваш код")).inner_text()
    await debtor.say(shown.partition("Ваш код: ")[2][:4])
    await debtor.see("Договорились")
    await debtor.picture("plan", "Договорились. ")


async def manager_opens_the_digest(manager: Phone) -> None:
    print("A manager gets the morning digest, and opens the cases behind a number")
    await manager.see("Сводка", TRAVELLING)
    await manager.picture("digest", re.compile("Сводка (?:за|с) "))  # on a Monday it is of three days
    await manager.press("Вручены")
    await manager.see("Вручены письма")
    await manager.press("₽")
    await manager.see("Договор")


async def team_reads_its_topic(manager: Phone) -> None:
    print("reads a team's chat: a topic a stage, its news together")
    await manager.choose_chat(TEAM)
    await manager.press(TOPIC)
    await manager.see("новост")
    await manager.picture("team", "новост")


async def three_side_by_side(browser: Browser, hints: Hints, folder: Path) -> None:
    print("Three people side by side")
    page = await browser.new_page(viewport=DESK, locale="ru-RU", timezone_id="Europe/Moscow")
    await page.goto(f"{hints.page}/?as={OFFICER},{DEBTOR},{MANAGER}")
    await page.locator(".message").first.wait_for()
    await page.wait_for_timeout(1000)
    await keep(page, folder / "three.png", in_few_colours=False)


async def tour(hints: Hints, folder: Path) -> None:
    async with _browser() as browser:
        officer = await Phone.of(browser, hints, OFFICER, folder)
        await officer_moves_a_case(officer, hints)
        await officer_sends_a_register(officer)
        await officer_photographs_an_order(officer)
        await officer_photographs_a_return(officer)
        await officer_sends_many_papers(officer)
        await officer_takes_many_along(officer)
        await officer_posts_a_letter(officer, hints)
        await debtor_agrees_on_a_plan(await Phone.of(browser, hints, DEBTOR, folder), hints)
        manager = await Phone.of(browser, hints, MANAGER, folder)
        await manager_opens_the_digest(manager)
        await team_reads_its_topic(manager)
        await three_side_by_side(browser, hints, folder)


@asynccontextmanager
async def _browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        try:
            yield browser
        finally:
            await browser.close()


@contextlib.contextmanager
def demonstration() -> Iterator[str]:
    """A demonstration of our own, on a free port; gives what it printed once it is ready."""
    command = [sys.executable, "-m", "bot", "demo", "--port", "0"]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    try:
        printed = ""
        while "Open " not in printed:
            line = process.stdout.readline() if process.stdout else ""
            if not line:
                raise SystemExit("The demonstration did not start.")
            printed += line
        yield printed
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(30)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--printed", type=Path, help="what a running demonstration printed, kept in a file")
    parser.add_argument("--folder", type=Path, default=ROOT / "docs" / "pictures")
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    if given.printed:
        asyncio.run(tour(Hints.read(given.printed.read_text()), given.folder))
        return
    with demonstration() as printed:
        asyncio.run(tour(Hints.read(printed), given.folder))


if __name__ == "__main__":
    main()
