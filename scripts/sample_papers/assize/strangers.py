"""Papers that are of no kind of ours, in the part `assize`: other acts of courts and bailiffs, and whatever else lies in a creditor's post."""

_RULING = "{@top}\n\n^ {@r_name}\n\n^^ "
_DECREE = "{@d_top}\n\n^ ПОСТАНОВЛЕНИЕ\n\n^^ "
_OF_COURTS = {
    "s_typo": (
        _RULING
        + "об исправлении описки\n\n{@where}\n\n{@By} обнаружил{j:|а} в приказе от {order_day} неверную дату рождения: вместо {born} напечатано {aside.passport}.\n\n^ {@r_did}\n\nИсправить описку в приказе, выданном {creditor.long.dat} в отношении {debtor.gen}.\n\n{@undersigned}",
        "{@top}\n\n^ {@r_name}\n\n{@where}\n\n{@By} {@r_did} считать верной сумму {total} вместо {aside_sum} в тексте приказа о долге {debtor.gen}.\n\n{@undersigned}",
    ),
    "s_heir": (
        _RULING
        + "о правопреемстве\n\n{@where}\n\n{@By} по заявлению {@asker}\n\n^ {@r_did}\n\nпо делу о взыскании с {debtor.gen} {total} сторону {old_creditor} заменить на {creditor}.\n\n{@r_last}\n\n{@undersigned}",
    ),
    "s_double": (
        _RULING
        + "о дубликате\n\n{@where}\n\n{@By}, рассмотрев просьбу {@asker} выдать взамен утраченного второй экземпляр приказа от {order_day},\n\n^ {@r_did}\n\nвыдать дубликат приказа о взыскании {total} с {debtor.gen}.\n\n{@undersigned}",
    ),
    "s_late": (
        _RULING
        + "об отказе восстановить срок\n\n{@where}\n\n{@By} не нашёл уважительных причин: возражения {debtor.gen} поданы {objection_day}, спустя год.\n\n^ {@r_did}\n\nв восстановлении срока для возражений отказать, возражения вернуть.\n\n{@undersigned}",
    ),
    "s_still": (
        _RULING
        + "об оставлении искового заявления без движения\n\n{@where}\n\n{@By}, получив иск {creditor} к {debtor.dat} на {total},\n\n^ {@r_did}\n\nиск оставить без движения до {aside.received}, предложив доплатить {fee}.\n\n{@undersigned}",
    ),
    "s_suit_back": (
        _RULING
        + "о возврате искового заявления\n\n{@where}\n\n{@By} {@r_did}\n\nиск {creditor} к {debtor.dat} о долге {total} вернуть истцу: недостатки, указанные ранее, к сроку не исправлены (ст. 136 ГПК РФ).\n\n{@undersigned}",
    ),
    "s_taken": (
        _RULING
        + "о принятии иска и подготовке дела\n\n{@where}\n\n{@By}\n\n^ {@r_did}\n\nиск {creditor} к {debtor.dat} принять, беседу назначить на {other_day}, 10:30.\n\n{@undersigned}",
    ),
    "s_simple": (
        _RULING
        + "о рассмотрении в упрощённом порядке\n\n{@where}\n\n{@By} {@r_did}: дело по иску {creditor} к {debtor.dat} ({total}) рассмотреть по главе 21.1 ГПК РФ; доказательства принимаются до {aside.received}.\n\n{@undersigned}",
    ),
    "s_over": (
        _RULING
        + "о прекращении производства\n\n{@where}\n\n{@By} {@r_did}\n\nпроизводство по иску {creditor} к {debtor.dat} прекратить ввиду отказа истца; пошлину {fee} вернуть на 70 %.\n\n{@undersigned}",
    ),
    "s_send": (
        _RULING
        + "о передаче дела в другой суд\n\n{@where}\n\n{@By} {@r_did}\n\nдело по иску {creditor} к {debtor.dat} передать: {other_court.nom}.\n\n{@r_last}\n\n{@undersigned}",
    ),
    "s_index": (
        _RULING
        + "об индексации\n\n{@where}\n\n{@By} {@r_did}\n\nвзыскать с {debtor.gen} в пользу {creditor} {aside_sum} индексации суммы {total}, присуждённой приказом от {order_day}.\n\n{@undersigned}",
    ),
    "s_slow": (
        _RULING
        + "о предоставлении рассрочки\n\n{@where}\n\n{@By} {@r_did}\n\nразрешить {debtor.dat} платить по {aside_sum} в месяц до погашения {total}.\n\n{@undersigned}",
    ),
    "s_turn": (
        _RULING
        + "о повороте исполнения приказа\n\n{@where}\n\n{@By}, поскольку приказ от {order_day} отменён,\n\n^ {@r_did}\n\nвзыскать с {creditor.long.gen} в пользу {debtor.gen} удержанные {aside_sum}.\n\n{@undersigned}",
    ),
    "s_freeze": (
        _RULING
        + "об обеспечении иска\n\n{@where}\n\n{@By} {@r_did}\n\nарестовать имущество {debtor.gen} в пределах {total}. Определение исполняется немедленно.\n\n{@undersigned}",
    ),
    "s_private": (
        "^^ АПЕЛЛЯЦИОННОЕ ОПРЕДЕЛЕНИЕ\n\n| {other_day} | материал 11-{number.3}\n\nСудья районного суда, рассмотрев частную жалобу {creditor} на определение мирового судьи от {order_day} о возврате заявления в отношении {debtor.gen}, определил: определение отменить, материал направить тому же судье.\n\n{@undersigned}",
    ),
    "s_cassation": (
        "^ КАССАЦИОННОЕ ОПРЕДЕЛЕНИЕ\n\n^^ № 88-{number.5}/2025\n\nСудья кассационного суда общей юрисдикции по жалобе {debtor.gen} на судебный приказ {court.gen} от {order_day} определил: приказ о взыскании {total} в пользу {creditor} оставить в силе.\n\n- {clerk}",
    ),
    "s_judgment": (
        "{@top}\n\n^ РЕШЕНИЕ\n\n^^ Именем Российской Федерации\n\n{@where}\n\n{@By} по иску {creditor} к {debtor.dat}\n\n^ решил{j:|а}:\n\nвзыскать с {debtor.gen} в пользу {creditor.long.gen} {total.long}, {parts}, {@plus}.\n\n{@undersigned}",
        "{@top}\n\n^ ЗАОЧНОЕ РЕШЕНИЕ\n\n{@where}\n\n{@By}, в отсутствие ответчика {debtor.gen}, иск {creditor} удовлетворил{j:|а}: {total}, {@plus}. Ответчик вправе в семь дней просить об отмене.\n\n{@undersigned}",
        "^ РЕШЕНИЕ (резолютивная часть)\n\n{@top}\n\n{@where}\n\nВ иске {creditor} к {debtor.dat} о взыскании {total} отказать за пропуском давности.\n\n{@undersigned}",
    ),
    "s_call": (
        "^ СУДЕБНАЯ ПОВЕСТКА\n\n- {court.nom.cap}\n\n- {debtor.dat}, {address}\n\nПриглашаетесь {other_day} к 14:15 ответчиком по иску {creditor} на {total}. Дело № {case_number}.\n\n- Секретарь {clerk.short}",
    ),
    "s_letter": (
        "> {creditor} // {other_address}\n\n- {court.nom.cap}, исх. {number.4} от {aside.soon}\n\nНаправляется копия определения об отмене судебного приказа № {case_number} для сведения. Приложение на 1 л.\n\n- Секретарь {clerk.short}",
    ),
    "s_force_info": (
        "^ СПРАВКА\n\n- {court.nom.cap}\n\nСообщаем, что приказ № {case_number} о взыскании с {debtor.gen} в пользу {creditor} вступил в силу {force} и выслан {issue_day}.\n\n- Секретарь {clerk.short}",
    ),
    "s_minutes": (
        "^ ПРОТОКОЛ СУДЕБНОГО ЗАСЕДАНИЯ\n\n{@top}\n\n- {other_day}. Открыто в 11:00, {judge.short}, секретарь {clerk.short}. Истец {creditor} не явился; {debtor.nom}: иск на {total} не признаю. Суд удалился.",
    ),
    "s_card": (
        "!screen Сайт мировых судей | Дело {case_number}\n\n# Движение | Дата\n# Поступление | {aside.filed.digits}\n# Вынесен приказ | {order_day.digits}\n# Приказ отменён | {other_day.digits}\n\n% Взыскатель | {creditor}\n% Должник | {debtor.nom}",
    ),
    "s_bankrupt": (
        "^ РЕШЕНИЕ\n\n- Арбитражный суд. Дело № А56-{number.5}/2025\n\n| {other_day} | {town}\n\nПризнать {debtor.acc}, {born} г.р., банкротом, ввести реализацию на пять месяцев; управляющий – {clerk.nom}. Требование {creditor} {total}.",
    ),
    "s_registry": (
        "^ ОПРЕДЕЛЕНИЕ\n\n- Арбитражный суд, дело № А33-{number.5}/2025, {other_day}\n\nВключить требование {creditor.long.gen} в сумме {total} в третью очередь реестра требований кредиторов {debtor.gen}.",
    ),
    "s_fine": (
        "^ ПОСТАНОВЛЕНИЕ\n\n^^ по делу об административном правонарушении\n\n{@top}\n\n{@where}\n\n{@By} признал{j:|а} {debtor.acc}, {born} г.р., виновн{m:ым|ой} по ч. 1 ст. 20.25 КоАП РФ; штраф {aside_sum}.\n\n{@undersigned}",
    ),
}
_OF_BAILIFFS = {
    "s_account": (
        _DECREE
        + "об обращении взыскания на деньги в банке\n\n{@d_where}\n\n{@d_by} по ИП № {ip}: {exec_doc}, {@d_claim}\n\n^ ПОСТАНОВИЛ{b:|А}:\n\nсписать с {debtor.gen} {total}.\n\n{@d_sign}",
    ),
    "s_wage": (
        _DECREE
        + "об удержаниях из заработка\n\n{@d_where}\n\n{@d_by} постановил{b:|а}: удерживать с {debtor.gen} 50 % дохода по производству № {ip}, долг {total}.\n\n{@d_sign}",
    ),
    "s_car": (
        _DECREE
        + "о запрете регистрационных действий\n\n{@d_where}\n\n{@d_by} запретил{b:|а} ГИБДД действия с машиной {debtor.gen}, производство № {ip}, взыскатель {creditor}.\n\n{@d_sign}",
    ),
    "s_leave": (
        _DECREE
        + "о временном ограничении на выезд\n\n{@d_where}\n\n{@d_by} постановил{b:|а}: {debtor.dat}, {born} г.р., ограничить выезд до {aside.until}. Долг {total}.\n\n{@d_sign}",
    ),
    "s_pause": (
        _DECREE
        + "о приостановлении исполнительного производства\n\n{@d_where}\n\n{@d_by} приостановил{b:|а} № {ip} в связи с жалобой {debtor.gen}; взыскатель {creditor}.\n\n{@d_sign}",
    ),
    "s_join": (
        _DECREE
        + "об объединении производств\n\n{@d_where}\n\n{@d_by} постановил{b:|а}: № {ip} и № {number.5}/25 объединить в сводное в отношении {debtor.gen}.\n\n{@d_sign}",
    ),
    "s_levy": (
        _DECREE
        + "о взыскании исполнительского сбора\n\n{@d_where}\n\n{@d_by} постановил{b:|а}: взыскать с {debtor.gen} сбор {aside_sum}, требование {creditor} на {total} в срок не исполнено.\n\n{@d_sign}",
    ),
    "s_seek": (
        _DECREE
        + "об исполнительном розыске\n\n{@d_where}\n\n{@d_by} по заявлению {creditor} объявил{b:|а} розыск {debtor.gen}, {born} г.р.\n\n{@d_sign}",
    ),
    "s_no_plea": (
        _DECREE
        + "об отказе в удовлетворении ходатайства\n\n{@d_where}\n\n{@d_by} отказал{b:|а} {creditor.long.dat} в розыске имущества, производство № {ip}, {exec_doc}.\n\n{@d_sign}",
    ),
    "s_plea": (
        _DECREE
        + "об удовлетворении ходатайства\n\n{@d_where}\n\n{@d_by} удовлетворил{b:|а} просьбу {creditor} ознакомить с материалами № {ip}, должник {debtor.nom}.\n\n{@d_sign}",
    ),
    "s_swap": (
        _DECREE
        + "о замене стороны\n\n{@d_where}\n\n{@d_by} по определению суда от {other_day} заменил{b:|а} {old_creditor} на {creditor}; № {ip}, должник {debtor.nom}.\n\n{@d_sign}",
    ),
    "s_undo": (
        _DECREE
        + "об отмене постановления об окончании\n\n{@d_where}\n\n{@d_by} отменил{b:|а} окончание № {ip} от {aside.checked}, производство возобновлено, должник {debtor.nom}, {total}.\n\n{@d_sign}",
    ),
    "s_move": (
        _DECREE
        + "о передаче производства в другое подразделение\n\n{@d_where}\n\n{@d_by} постановил{b:|а}: № {ip} о взыскании {total} с {debtor.gen} передать по новому адресу {other_address}.\n\n{@d_sign}",
    ),
    "s_act": (
        "^ АКТ // о наличии обстоятельств\n\n- {department}, {decree_day}\n\n{bailiff} в присутствии понятых установил{b:|а}: по адресу {address} {debtor.nom} не живёт. Производство № {ip}.\n\n!sign Пристав | {bailiff.short}",
    ),
    "s_notice": (
        "> {creditor}\n\n- {department}, {decree_day}\n\n^ УВЕДОМЛЕНИЕ // о ходе исполнительного производства\n\nПо № {ip} ({exec_doc}) с {debtor.gen} взыскано {aside_sum} из {total}.\n\n!sign Пристав | {bailiff.short}",
    ),
    "s_demand": (
        "^ ТРЕБОВАНИЕ\n\n- {department}\n\n{debtor.dat}: явиться {other_day} к 9:00, представить сведения о доходах по № {ip}.\n\n!sign Пристав | {bailiff.short}",
    ),
    "s_data": (
        "!screen Банк данных производств | ФССП\n\n% Должник | {debtor.nom}, {born}\n% Производство | {ip} от {opened}\n% Документ | {exec_doc}\n% Сумма | {total}\n% Пристав | {bailiff.short}",
    ),
}
_OF_OTHERS = {
    "s_apply": (
        "> {court.nom.cap} // Взыскатель: {creditor} // Должник: {debtor.nom}, {address}\n\n^ ЗАЯВЛЕНИЕ // о вынесении судебного приказа\n\nПо {@owing} образовался долг {total}, {parts}. Просим: вынести судебный приказ, {@plus}. Приложения: договор, расчёт.\n\n!sign Представитель | {clerk.short}",
    ),
    "s_object": (
        "> {court.nom.cap} // от {debtor.gen} // {address}\n\n^ ВОЗРАЖЕНИЯ\n\nПриказ от {order_day} по делу {case_number} получил{m:|а} {aside.received}. С долгом {creditor} не соглас{m:ен|на}. Прошу отменить судебный приказ.\n\n!sign  | {debtor.short}",
    ),
    "s_to_bailiffs": (
        "> {department} // {creditor}\n\n^ ЗАЯВЛЕНИЕ // о возбуждении исполнительного производства\n\nНаправляем {exec_doc} на {debtor.acc}, {total}. Деньги просим перечислить на счёт {account}.\n\n!sign Представитель | {clerk.short}",
    ),
    "s_complaint": (
        "> Начальнику {department.gen}\n\n^ ЖАЛОБА\n\nПо № {ip} пристав {bailiff.short} бездействует с {opened}. {creditor} просит принять меры к {debtor.dat}.\n\n!sign  | {clerk.short}",
    ),
    "s_partial": (
        "> В районный суд // от {creditor}\n\n^ ЧАСТНАЯ ЖАЛОБА\n\nОпределением мирового судьи ({court.nom}) от {order_day} заявление к {debtor.dat} возвращено. Определение незаконно, просим отменить.\n\n!sign  | {clerk.short}",
    ),
    "s_suit": (
        "> {court.nom.cap}\n\n^ ИСКОВОЕ ЗАЯВЛЕНИЕ\n\nИстец {creditor}, ответчик {debtor.nom}. Приказ от {order_day} отменён {other_day}. Просим взыскать {total}, {parts}, {@plus}.\n\n!sign  | {clerk.short}",
    ),
    "s_claim": (
        "> {debtor.dat} // {address}\n\n^ ДОСУДЕБНАЯ ПРЕТЕНЗИЯ\n\n{creditor.long.nom} требует до {aside.received} уплатить {total} по {@owing}, счёт {account}.",
    ),
    "s_loan": (
        "^ ДОГОВОР ЗАЙМА № {contract}\n\n| г. {town} | {contract_day}\n\n{lender} (займодавец) и {debtor.nom} (заёмщик): сумма {loan_sum}, срок 30 дней, ставка 0,8 % в день. Реквизиты: {passport}, {address}.",
    ),
    "s_cession": (
        "^ ДОГОВОР УСТУПКИ ТРЕБОВАНИЙ\n\n| {cession_day} | № Ц/{number.4}\n\n{lender} (цедент) передаёт {creditor.long.dat} (цессионарию) требования к должникам, в том числе {debtor.dat}, {total}.",
    ),
    "s_told": (
        "> {debtor.dat}\n\n^ УВЕДОМЛЕНИЕ ОБ УСТУПКЕ ПРАВ\n\nПраво на долг {total} по договору {contract} от {contract_day} {cession_day} перешло к {creditor.long.dat}.",
    ),
    "s_calc": (
        "^ РАСЧЁТ ЗАДОЛЖЕННОСТИ\n\n- {debtor.nom}, договор {contract} от {contract_day}\n\n{parts.rows}\n\n- на {aside.filed.digits}, исполнитель {clerk.short}",
    ),
    "s_pay": (
        "^ ПЛАТЁЖНОЕ ПОРУЧЕНИЕ № {number.4}\n\n# Дата | {aside.filed.digits}\n# Сумма | {fee}\n# Плательщик | {creditor}, ИНН {inn}\n# Назначение | госпошлина, должник {debtor.nom}, {court.nom}",
    ),
    "s_proxy": (
        "^ ДОВЕРЕННОСТЬ № {number.3}\n\n| {aside.proxy} | г. {town}\n\n{creditor.long.nom} уполномочивает {clerk.acc} вести дела в судах, у приставов, подписывать заявления о судебном приказе, до {aside.until}.",
    ),
    "s_list": (
        "^ ОПИСЬ ВЛОЖЕНИЯ // ф. 107\n\n- Куда: {address}\n\n- Кому: {debtor.dat}\n\n# 1 | Копия заявления о приказе | 1 шт. | {number.1} р.\n# 2 | Расчёт | 1 шт. | {number.1} р.\n\n- Отправитель {creditor}",
    ),
    "s_receipt": (
        "^ КАССОВЫЙ ЧЕК\n\n- Почта, ОПС {zip}\n\n- {sent.digits}\n\n- Письмо заказное {track}\n\n- Кому: {debtor.short}\n\n- ИТОГ {post}\n\n- ФН {number.16}",
    ),
    "s_bank": (
        "> {creditor}\n\n^ ОТВЕТ БАНКА\n\nПриказ № {case_number} на {debtor.acc} принят к исполнению {aside.received}. На счёте средств нет, ждём поступлений. Исполнено {aside_sum}.",
    ),
    "s_zags": (
        "^ СПРАВКА О СМЕРТИ № {number.6}\n\n- Отдел ЗАГС, {town}\n\n{debtor.nom}, {born}, умер{m:|ла} {aside.earlier}. Выдана {aside.received.digits}.",
    ),
    "s_address": (
        "^ АДРЕСНАЯ СПРАВКА\n\n- Отдел по вопросам миграции, {town}, {aside.received.digits}\n\n{debtor.nom}, {born}, {birth_place}: зарегистрирован{m:|а} {address} с {aside.passport.digits}.",
    ),
    "s_chat": (
        "!screen Чат | {clerk.short}\n\n- Добрый день! Приказ по {debtor.dat} не отменили?\n\n- Нет, лежит на участке, заберу {aside.soon.digits}\n\n- Сумма {total}, верно?\n\n- Да, и пошлина {fee}",
    ),
    "s_bill": (
        "^ СЧЁТ № {number.4} от {aside.filed.digits}\n\n# Услуга | Сумма\n# Юридическое сопровождение, {debtor.short} | {aside_sum}\n\n- Плательщик: {creditor}, ИНН {inn}",
    ),
    "s_passport": (
        "^ РОССИЙСКАЯ ФЕДЕРАЦИЯ // ПАСПОРТ\n\n- {debtor.nom.upper}\n\n- {born}\n\n- {birth_place}\n\n- {passport}\n\n- Выдан {aside.passport.digits}",
    ),
    "s_cover": (
        "> {court.nom.cap}\n\n^ СОПРОВОДИТЕЛЬНОЕ ПИСЬМО\n\n{creditor} направляет возражения на {number.1} листах по делу {case_number} ({debtor.nom}). Исх. {number.4}, {aside.soon.digits}.",
    ),
    "s_blot": ("!picture",),
}
_OF_NEAR_KIN = {
    "s_recall": (
        "> {department} // от {creditor}\n\n^ ЗАЯВЛЕНИЕ // об отзыве исполнительного документа\n\nПросим окончить производство № {ip} в отношении {debtor.gen} и вернуть документ ({exec_doc}). Основание: п. 1 ч. 1 ст. 46 Закона № 229-ФЗ.\n\n!sign Представитель | {clerk.short}",
    ),
    "s_ask_back": (
        "> {court.nom.cap} // {creditor}\n\n^ ХОДАТАЙСТВО // о возвращении заявления\n\nПросим вернуть без рассмотрения заявление о судебном приказе к {debtor.dat} на {total} вместе с приложениями.\n\n!sign  | {clerk.short}",
    ),
    "s_no_objection": (
        _RULING
        + "о возвращении возражений\n\n{@where}\n\n{@By}, получив возражения, подписанные не {debtor.ins}, а иным лицом,\n\n^ {@r_did}\n\nвозражения на приказ от {order_day} о взыскании {total} возвратить; приказ оставить в силе.\n\n{@undersigned}",
    ),
    "s_fee_back": (
        _RULING
        + "о возврате государственной пошлины\n\n{@where}\n\n{@By} по заявлению {@asker}\n\n^ {@r_did}\n\nвозвратить заявителю {fee}, уплаченные {aside.filed} за рассмотрение заявления к {debtor.dat}.\n\n{@undersigned}",
    ),
    "s_explained": (
        _RULING
        + "о разъяснении судебного приказа\n\n{@where}\n\n{@By}, рассмотрев обращение пристава {bailiff.gen.short},\n\n^ {@r_did}\n\nразъяснить, что по приказу от {order_day} с {debtor.gen} взыскано {total}, {parts}, и пошлина {fee} сверх этой суммы.\n\n{@undersigned}",
    ),
    "s_suit_refused": (
        _RULING
        + "об отказе в принятии искового заявления\n\n{@where}\n\n{@By} {@r_did}\n\nв принятии иска {creditor} к {debtor.dat} о расторжении договора отказать: спор подведомствен иному органу.\n\n{@undersigned}",
    ),
    "s_split": (
        _DECREE
        + "о распределении денежных средств\n\n{@d_where}\n\n{@d_by} постановил{b:|а}: поступившие по № {ip} от {debtor.gen} деньги ({aside_sum}) перечислить взыскателю {creditor}.\n\n{@d_sign}",
    ),
    "s_amended": (
        _DECREE
        + "о внесении изменений в ранее вынесенное постановление\n\n{@d_where}\n\n{@d_by} постановил{b:|а}: в постановлении о возбуждении исполнительного производства № {ip} от {opened} сумму долга {debtor.gen} читать: {total}.\n\n{@d_sign}",
    ),
    "s_post_search": (
        "> АО «Почта» // от {creditor}\n\n^ ЗАЯВЛЕНИЕ // о розыске отправления\n\nПисьмо {track}, сданное {sent.digits}, адресат {debtor.nom}, {address}, до сих пор не вручено. Просим найти и сообщить.\n\n!sign  | {clerk.short}",
    ),
    "s_label": (
        "^ БЛАНК // адресный ярлык ф. 7-п\n\n- От кого: {creditor}\n\n- Откуда: {other_address}\n\n- Кому: {debtor.dat}\n\n- Куда: {address}\n\n- Вес {number.2} г",
    ),
}
_SORTS = {**_OF_COURTS, **_OF_BAILIFFS, **_OF_NEAR_KIN, **_OF_OTHERS}
STRANGERS = {**_SORTS, "unknown": tuple(f"{{@{name}}}" for name in _SORTS)}
