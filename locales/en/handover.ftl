# Handing a case to a colleague, and back.

more-handover = 🤝 Hand over
handover-whom = Who is to get case { $number }? The number is how many open cases they have now.
handover-nobody = There is nobody to hand case { $number } to: only you can see it.
handover-to = { $name } · { $count }
handover-away = 🌴 { $name } · { $count } · away
handover-ask-note =
    { $back ->
        [yes] Case { $number } goes back to { $name }.
       *[no] Case { $number } goes to { $name }.
    }
    Write a note: what is done, what to expect. Or go without one.
handover-without-note = Without a note
handover-done = ✅ Case { $number } is now with { $name }. The note and a button to the case are on their way.
handover-notice =
    🤝 { $name } hands you case <b>{ $number }</b>.
    Stage: { $stage }
    Note: { $words }
handover-notice-back =
    ↩️ { $name } gives case <b>{ $number }</b> back to you.
    Stage: { $stage }
    Note: { $words }
handover-give-back = ↩️ Give back
handover-back-to = ↩️ Give back: { $name }
refusal-not-your-case = You can hand over only a case of your own. Others are handed over by a manager.
refusal-nobody-handed = Nobody handed this case to you. Choose a colleague: “More”, “Hand over”.
