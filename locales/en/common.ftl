language-name = English
button-home = 🏠 Home
button-back = ‹ Back
button-open-case = Open the case
button-yes = Yes
button-no = No

command-start = Start
command-quality = Check the quality of the portfolio
command-help = What the bot can do
command-cancel = Stop and go home
command-settings = Language and time zone
command-privacy = Your data

menu-my-cases = 📁 My cases
menu-overdue = ⏰ Overdue
menu-find = 🔎 Find a case
menu-paper = 📷 Paper photo
menu-letter = ✉️ New letter
menu-register = 📥 New register
menu-statements = 🏦 Statement
menu-digest = 📊 Digest
menu-policy = ⚙️ Rules
menu-staff = 👥 Staff
menu-debts = 💳 My debt
menu-identify = See my contract

home-guest =
    Hello! This is Cessio.

    If you have received a letter from us, you can see the details of your contract here. Press the button below.
home-staff =
    <b>Cessio</b>, { $role }

    Send a case number, a contract, a surname or a phone, and I will find the case. Send a photograph of a court paper, and I will read it. Send an Excel file, and I will load it as a register.
home-debtor =
    Hello! Here you can see what you owe and what it is made of, how to pay, and how to agree on a plan.

help-guest =
    If you have received a letter with a contract number and a one-time code, press “See my contract” and answer the questions.

    /settings: language, /privacy: what we keep, /cancel: stop.
help-staff =
    • Write a case number (C-000123), a contract, a court's number, a UID, a surname or part of it, a phone: I will find the case.
    • Send a photograph, an album or a PDF of a court paper: I will read it and propose what to enter.
    • Send a register as .xlsx or .csv: I will check it and open the cases.
    • Send a letter's track number: I will say where it is.

    /start: home, /settings: language, /cancel: stop.
help-debtor =
    “My debt” shows the sum and each of its parts, payment details with a QR code, and plans.

    If you disagree with the sum, call us at the number in the letter. /settings: language, /privacy: what we keep, /cancel: stop.

privacy =
    <b>What we keep</b>

    The number of your account, the name and language that the messenger hands over; messages while they are being handled; what you told us yourself. Passports, addresses and phones lie encrypted. Details of a debt are shown only to a person who has proved who they are. Nothing leaves the company except where the law names it outright (152-FZ).

role-officer = officer
role-lawyer = lawyer
role-accountant = accountant
role-mail-clerk = mail clerk
role-enforcement = enforcement specialist
role-manager = manager
role-administrator = administrator
role-debtor = debtor
role-guest = guest
role-system = Cessio

refusal-not-now = This cannot be done now. Open the case again and see what has changed.
refusal-not-allowed = Your role does not do this. Ask a manager or an administrator.
refusal-not-found = Nothing was found. Check the number, or begin with /start.
refusal-stale = Things changed while you were looking. This is how they stand now.
refusal-unreadable = This could not be read. Send another file, or write it in words.
refusal-invitation = This link does not work. Ask an administrator for a new one.
refusal-role-not-invited = Only staff can be invited. Choose a role from the list.
error-outside-down = A service outside ({ $service }) does not answer now. Nothing is lost; I will try again myself.
error-unexpected = Something broke on our side. Nothing is lost: try again, and if that does not help, write to the administrator.

notice-stub = 🔔 …
notice-dead-job = ⚠️ The job “{ $name }” No { $job } failed many times in a row and was put aside. Nothing is lost; look at cessio doctor and the log of the process.
