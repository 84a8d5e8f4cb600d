"""`python -m backend.integrations.ocr.yandex.simulator --port 8092 --text page.txt`: the service on a desk."""

import asyncio
from pathlib import Path

import click

from backend.integrations.ocr.yandex.simulator import Account, Scan, VisionSimulator


@click.command()
@click.option("--port", default=8092, show_default=True)
@click.option("--key", default="demo", show_default=True)
@click.option("--text", type=click.Path(exists=True, dir_okay=False, path_type=Path), multiple=True)
@click.option("--noise", default=0.0, show_default=True, help="Share of look-alike letters that are misread.")
def main(port: int, key: str, text: tuple[Path, ...], noise: float) -> None:
    """Serve Yandex Vision OCR on the loopback: pictures are answered by these texts, one after another."""
    scans = [Scan(file.read_text(encoding="utf-8"), noise=noise) for file in text] or [Scan("")]

    async def serve() -> None:
        async with VisionSimulator(scans, Account(api_key=key)).serve(port) as url:
            click.echo(url)
            await asyncio.Event().wait()

    asyncio.run(serve())


if __name__ == "__main__":
    main()
