# Who is writing: consents, questions, one answer to everything that does not fit.

identify-closed =
    Hello! { $phone ->
        [none] For questions about your contract, please call the number in our letter.
       *[other] For questions about your contract, please call { $phone }.
    }

identify-consent =
    <b>Consent to the processing of personal data</b>

    To make sure that it is you who is writing, { $operator } will compare the phone or contract number, the code from a letter and the date of birth, whichever you give, with those in the papers.

    The data serve only this and our talk about your contract, are kept encrypted and go to nobody else, except where the law says so outright. The consent lasts as long as this talk about the contract. You may withdraw it any day by letter or by phone.
identify-consent-yes = I agree
identify-ways = How shall we make sure that it is you?
identify-by-phone = 📱 My phone number
identify-by-code = ✉️ The code from the letter
identify-ask-phone = Press “Share my number”. A number that is typed will not do.
identify-share-phone = 📱 Share my number
identify-not-own-phone = It has to be your own number, sent by the “Share my number” button. If you cannot see it, begin with /start.
identify-ask-contract = Write the number of the contract: it is in the letter.
identify-ask-birth-date = Write your date of birth: day, month, year. For example, 05.03.1980.
identify-birth-date-unclear = I could not read the date. Write it like this: 05.03.1980.
identify-ask-code = Write the one-time code from the letter: ten digits.
identify-not-known =
    This could not be confirmed. Check that everything is written as in the letter and try again, but not too often.

    { $phone ->
        [none] If it does not work, call the number in the letter.
       *[other] If it does not work, call { $phone }.
    }
identify-again = Try again
identify-welcome = Thank you, everything fits.

identify-channel =
    <b>May we write to you here first?</b>

    { $operator } will remind you of the days of your plan and tell you that a payment has come: at most two messages a day and four a week, only at the hours that the law allows by your clock.

    This is a separate agreement on how we talk. Nothing depends on the answer: you can see the debt, pay and agree on a plan without it. You may leave at any moment by the word “stop”.
identify-channel-yes = Yes, write to me
identify-channel-no = No, only answer me
identify-channel-agreed = Agreed. Write “stop” to end the messages.
identify-channel-stopped = We no longer write first. You can still see the debt here, pay and agree on a plan. Should you change your mind, press “Send me messages” on the debt's screen.

identify-code-made =
    The code for the letter to the debtor: <code>{ $code }</code>

    It is shown once, lives until { $until } and opens the details only together with the contract number and the date of birth. Put it into the letter.
identify-code-copy = 📋 Copy the code

refusal-channel-closed =
    The channel { $channel } is closed to { $operator ->
        [bank] a bank
        [microfinance] a microfinance organisation
        [telecom] a telecommunication operator
       *[other] such an organisation
    }: { $article }. Take it out of CESSIO_DEBTOR_CHANNELS. If a lawyer has confirmed that the ban is not about you, set CESSIO_ACCEPT_LEGAL_RISK=1.
refusal-channel-unknown = The channel “{ $channel }” in CESSIO_DEBTOR_CHANNELS is unknown. There are: { $known }.
