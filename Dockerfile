# Cessio with everything it reads papers by. The same image runs as one process or as any of its parts.
FROM python:3.11-slim-bookworm

RUN apt-get update \
    && apt-get install -y --no-install-recommends tesseract-ocr tesseract-ocr-rus fonts-dejavu fonts-paratype fonts-liberation \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --create-home --uid 10001 cessio \
    && install -d -o cessio -g cessio -m 700 /data

WORKDIR /app
ENV PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1 PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1

# Packages change seldom, the code often: a layer each.
COPY requirements.lock requirements-dev.lock ./
RUN pip install --require-hashes -r requirements.lock \
    && awk '/^[^ ]/ { wanted = /^(setuptools|wheel)==/ } wanted' requirements-dev.lock > builders.lock \
    && pip install --require-hashes -r builders.lock \
    && rm builders.lock

COPY . .
RUN pip install --no-deps --no-build-isolation --config-settings editable_mode=compat -e . \
    && python -m compileall -q backend handlers bot

USER cessio
ENV CESSIO_DATA_DIR=/data CESSIO_DATABASE_URL=sqlite:////data/cessio.sqlite3 CESSIO_HTTP_HOST=0.0.0.0
VOLUME /data
EXPOSE 8080
# Stopped by SIGTERM: no new work is taken, what is under way ends.
ENTRYPOINT ["cessio"]
CMD ["run"]
