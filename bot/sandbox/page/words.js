// The page's own words, in three languages.

const WORDS = {
  title: ["Песочница Cessio", "Cessio sandbox", "Piaskownica Cessio"],
  calls: ["Вызовы API", "API calls", "Wywołania API"],
  noCalls: ["Бот ещё ничего не вызвал", "The bot has called nothing yet", "Bot niczego jeszcze nie wywołał"],
  clear: ["Очистить", "Clear", "Wyczyść"],
  close: ["Закрыть", "Close", "Zamknij"],
  filter: ["Метод…", "Method…", "Metoda…"],
  theme: ["Светлая или тёмная", "Light or dark", "Jasny lub ciemny"],
  language: ["Язык страницы", "Language of the page", "Język strony"],
  you: ["Вы", "You", "Ty"],
  bot: ["бот", "bot", "bot"],
  typing: ["печатает", "is typing", "pisze"],
  sendsPhoto: ["отправляет фото", "is sending a photo", "wysyła zdjęcie"],
  sendsFile: ["отправляет файл", "is sending a file", "wysyła plik"],
  members: ["участников: {n}", "members: {n}", "uczestników: {n}"],
  offline: ["Нет связи с сервером, подключаюсь…", "No connection, trying again…", "Brak połączenia, próbuję ponownie…"],
  message: ["Сообщение", "Message", "Wiadomość"],
  send: ["Отправить", "Send", "Wyślij"],
  attach: ["Прикрепить", "Attach", "Załącz"],
  commands: ["Команды", "Commands", "Polecenia"],
  keyboard: ["Кнопки", "Keyboard", "Przyciski"],
  more: ["Ещё", "More", "Więcej"],
  start: ["Запустить", "Start", "Uruchom"],
  unblock: ["Разблокировать", "Unblock", "Odblokuj"],
  block: ["Заблокировать бота", "Block the bot", "Zablokuj bota"],
  whatCan: ["Что умеет этот бот?", "What can this bot do?", "Co potrafi ten bot?"],
  empty: ["Здесь пока ничего нет", "Nothing here yet", "Na razie nic tu nie ma"],
  photo: ["Фото", "Photo", "Zdjęcie"],
  file: ["Файл без сжатия", "File, as it is", "Plik bez kompresji"],
  contact: ["Мой контакт", "My contact", "Mój kontakt"],
  theirContact: ["Контакт: {name}", "Contact: {name}", "Kontakt: {name}"],
  samples: ["Готовые файлы", "Ready files", "Gotowe pliki"],
  noSamples: ["Готовых файлов нет", "There are no ready files", "Brak gotowych plików"],
  asPhoto: ["Как фото", "As photo", "Jako zdjęcie"],
  asFile: ["Как файл", "As file", "Jako plik"],
  selected: ["Выбрано: {n}", "Selected: {n}", "Wybrano: {n}"],
  dropPhoto: ["Бросьте сюда, чтобы отправить как фото", "Drop here to send as photos", "Upuść tutaj, aby wysłać jako zdjęcia"],
  dropFile: ["Бросьте сюда, чтобы отправить как файл", "Drop here to send as files", "Upuść tutaj, aby wysłać jako pliki"],
  reply: ["Ответить", "Reply", "Odpowiedz"],
  edit: ["Изменить", "Edit", "Edytuj"],
  remove: ["Удалить", "Delete", "Usuń"],
  copy: ["Копировать текст", "Copy text", "Kopiuj tekst"],
  copied: ["Скопировано: {text}", "Copied: {text}", "Skopiowano: {text}"],
  edited: ["изменено", "edited", "edytowano"],
  replyTo: ["Ответ: {name}", "Reply to {name}", "Odpowiedź: {name}"],
  editing: ["Изменение сообщения", "Editing the message", "Edycja wiadomości"],
  forwarded: ["Переслано от {name}", "Forwarded from {name}", "Przesłano od {name}"],
  pinned: ["Закреплённое сообщение", "Pinned message", "Przypięta wiadomość"],
  location: ["Место на карте", "Location", "Lokalizacja"],
  voice: ["Голосовое сообщение", "Voice message", "Wiadomość głosowa"],
  video: ["Видео", "Video", "Wideo"],
  topic: ["Тема «{name}»", "Topic “{name}”", "Temat „{name}”"],
  topics: ["Темы", "Topics", "Tematy"],
  general: ["Общая", "General", "Ogólny"],
  results: ["Найденное", "Results", "Wyniki"],
  noResults: ["Ничего не нашлось", "Nothing was found", "Nic nie znaleziono"],
  via: ["через @{name}", "via @{name}", "przez @{name}"],
  migrated: ["Группа стала супергруппой", "The group became a supergroup", "Grupa stała się supergrupą"],
  makeAdministrator: ["Сделать бота администратором", "Make the bot an administrator", "Uczyń bota administratorem"],
  throwOut: ["Удалить бота из группы", "Remove the bot from the group", "Usuń bota z grupy"],
  today: ["Сегодня", "Today", "Dzisiaj"],
  yesterday: ["Вчера", "Yesterday", "Wczoraj"],
  ok: ["Понятно", "OK", "OK"],
  cancel: ["Отмена", "Cancel", "Anuluj"],
  openLink: ["Открыть по ссылке…", "Open a link…", "Otwórz link…"],
  payload: ["Ссылка на бота или её код", "A link to the bot or its code", "Link do bota lub jego kod"],
  openAs: ["Кто открывает ссылку?", "Who opens the link?", "Kto otwiera link?"],
  open: ["Открыть", "Open", "Otwórz"],
  newPerson: ["Новый человек…", "New person…", "Nowa osoba…"],
  firstName: ["Имя", "First name", "Imię"],
  lastName: ["Фамилия", "Last name", "Nazwisko"],
  phone: ["Телефон", "Phone", "Telefon"],
  speaks: ["Язык", "Language", "Język"],
  add: ["Добавить", "Add", "Dodaj"],
  noPeople: ["В песочнице пока никого нет", "There is nobody in the sandbox yet", "W piaskownicy nie ma jeszcze nikogo"],
  toBottom: ["К последним", "To the newest", "Do najnowszych"],
  switchPerson: ["Сменить человека", "Switch the person", "Zmień osobę"],
  download: ["Скачать", "Download", "Pobierz"],
  bytes: ["Б", "B", "B"],
  kilobytes: ["КБ", "KB", "KB"],
  megabytes: ["МБ", "MB", "MB"],
};
export const LANGUAGES = ["ru", "en", "pl"];

let language = stored("language", LANGUAGES) ?? "ru";

export function stored(name, allowed) {
  try {
    const value = localStorage.getItem(`sandbox.${name}`);
    return allowed.includes(value) ? value : null;
  } catch {
    return null;
  }
}

export function store(name, value) {
  try {
    localStorage.setItem(`sandbox.${name}`, value);
  } catch {
    // A page without storage forgets; nothing else changes.
  }
}

export function currentLanguage() {
  return language;
}

export function setLanguage(wanted) {
  language = wanted;
  document.documentElement.lang = wanted;
  store("language", wanted);
}

export function say(key, values = {}) {
  const text = WORDS[key][LANGUAGES.indexOf(language)];
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
}

export function clock(seconds) {
  return new Date(seconds * 1000).toLocaleTimeString(language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
}

export function day(seconds) {
  const date = new Date(seconds * 1000);
  const ago = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(date).setHours(0, 0, 0, 0)) / 86400000);
  if (ago === 0) return say("today");
  if (ago === 1) return say("yesterday");
  return date.toLocaleDateString(language, { day: "numeric", month: "long", year: "numeric" });
}

export function size(bytes) {
  const number = (value) => value.toLocaleString(language, { maximumFractionDigits: 1 });
  if (bytes < 1024) return `${bytes} ${say("bytes")}`;
  if (bytes < 1024 * 1024) return `${number(bytes / 1024)} ${say("kilobytes")}`;
  return `${number(bytes / 1024 / 1024)} ${say("megabytes")}`;
}
