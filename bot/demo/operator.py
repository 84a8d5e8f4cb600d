"""The invented office on whose behalf the demonstration runs."""

OPERATOR_LONG = "Общество с ограниченной ответственностью «Профессиональная коллекторская организация «Северный берег»"
OPERATOR: dict[str, str] = {
    "operator_name": "ООО «ПКО «Северный берег»",
    "operator_inn": "7806123459",
    "operator_kpp": "780601001",
    "operator_ogrn": "1217800123452",
    "operator_address": "195000, г. Санкт-Петербург, ул. Заречная, д. 7",
    "operator_phone": "+7 812 000-00-00",
    "operator_email": "office@severny-bereg.example",
    "operator_account": "40702810600000004417",
    "operator_bank": "АО «Приречный банк», г. Санкт-Петербург",
    "operator_bic": "049999941",
    "operator_corr_account": "30101810099990000941",
}
