# Staff: the list, invitations, absence, removal.

staff-head =
    <b>👥 Staff</b>

    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }{ $away ->
        [0] { "" }
       *[other] , away: { $away }
    }
staff-line = { $name } · { $role }
staff-line-away = 🌴 { $line }
staff-before = ‹ Before
staff-invite = ➕ Invite
staff-invited = ✉️ Invitations · { $count }
staff-choose-role = Whom to invite? The role decides what the person will see and be able to do.
staff-ask-name = Role: { $role }. Write the surname and name in one message: so colleagues will see the person.
staff-link =
    The invitation is ready: <b>{ $name }</b>, { $role }.

    Forward the link to the person:
    { $link }

    It works once, until { $until }. Whoever opens it first gets the role, so do not post it in shared chats.
staff-copy-link = 📋 Copy the link
staff-invitations =
    <b>✉️ Invitations</b>

    { $count ->
        [0] No invitation is open.
        [one] { $count } invitation has not been followed yet:
       *[other] { $count } invitations have not been followed yet:
    }
staff-invitation = • { $name }, { $role }, until { $until }
staff-withdraw = ✖️ Withdraw: { $name }
staff-withdrawn = The link does not work any more.
staff-person = <b>{ $name }</b>, { $role }
staff-person-cases =
    📁 { $cases ->
        [0] No open cases
        [one] { $cases } open case
       *[other] { $cases } open cases
    }
staff-person-zone = 🕒 { $zone }
staff-person-away = 🌴 Away: new cases go to others
staff-person-unreachable = 🔕 Has stopped the bot: notices do not arrive
staff-away = 🌴 Away
staff-back-at-work = 👋 Back at work
staff-hand-over =
    📁 Give { $cases ->
        [one] { $cases } case
       *[other] { $cases } cases
    } to others
staff-handed =
    { $count ->
        [0] There is nobody to take them: no one else does this work. Invite a colleague.
        [one] { $count } case was handed over.
       *[other] { $count } cases were handed over.
    }
staff-remove = 🗑 Remove
staff-ask-remove =
    Remove <b>{ $name }</b>, { $role }?

    { $cases ->
        [0] There are no open cases.
        [one] { $cases } case will go to others.
       *[other] { $cases } cases will go to others.
    } Access ends at once. Records of what was done stay.
staff-remove-yes = 🗑 Yes, remove
staff-removed = { $name }: access has ended.
staff-notice-joined = ✅ Invitation accepted: <b>{ $name }</b>, { $role }
staff-notice-handed =
    📁 { $count ->
        [one] { $count } case of a colleague is yours now.
       *[other] { $count } cases of a colleague are yours now.
    } See where terms are nearest.

refusal-remove-self = You cannot remove yourself. Ask another administrator.
refusal-remove-by-setting = This administrator is named in the settings of the server. Take the name out there first.
refusal-invitation-administrator = You are an administrator, and an invitation does not change your role. Forward the link to whom you invite.
