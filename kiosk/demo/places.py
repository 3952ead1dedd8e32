"""Where invented people come from: Member States with the languages of their names, real institutions, invented societies.

Institutions are named; whoever the roster lets work there is invented.
"""

from __future__ import annotations

_SPOKEN = {
    "sq": "AL",
    "ar": "AE DZ EG IQ JO LB MA QA TN YE",
    "pt": "AO BR CV MZ PT TL",
    "es": "AR CL CO CR DO EC ES GT HN MX PA PE PY SV UY",
    "hy": "AM",
    "en": "AU CA GB NZ US",
    "de": "AT CH DE LU",
    "az": "AZ",
    "bn": "BD",
    "caribbean": "BB JM TT",
    "fr": "BE CA CH FR LU",
    "nl": "BE NL",
    "wolof": "BF BJ CI GM GN ML NE SN",
    "andes": "BO EC PE",
    "bg": "BG",
    "rwanda": "BI RW",
    "km": "KH",
    "central_african": "CD CF CM GA TD",
    "hr": "HR SI",
    "el": "CY GR",
    "cs": "CZ SK",
    "nordic": "DK NO SE",
    "somali": "DJ SO",
    "et": "EE",
    "am": "ET",
    "pacific": "FJ NZ PG TO WS",
    "fi": "FI",
    "ka": "GE",
    "ghana": "GH LR SL TG",
    "hu": "HU",
    "is": "IS",
    "hi": "IN",
    "id": "ID MY",
    "ga": "IE",
    "he": "IL",
    "it": "IT",
    "ja": "JP",
    "kk": "KZ",
    "swahili": "KE TZ UG",
    "ky": "KG",
    "lo": "LA",
    "lv": "LV",
    "southern_african": "LS MW NA ZA ZM ZW",
    "lt": "LT",
    "malagasy": "MG",
    "mt": "MT",
    "mn": "MN",
    "sr": "ME RS",
    "ne": "NP",
    "nigeria": "NG",
    "ur": "PK",
    "tl": "PH",
    "pl": "PL",
    "ko": "KR",
    "ro": "RO",
    "si": "LK",
    "ta": "LK",
    "th": "TH",
    "tr": "TR",
    "uk": "UA",
    "vi": "VN",
}
"""Pools of names to the States (ISO 3166-1 alpha-2) whose people draw from them."""

MEMBER_STATES: dict[str, str] = {}
"""ISO 3166-1 alpha-2 to the pools of names that its people draw from."""
for _pool, _states in _SPOKEN.items():
    for _state in _states.split():
        MEMBER_STATES[_state] = f"{MEMBER_STATES.get(_state, '')} {_pool}".strip()

_FRENCH = "BE BJ BF BI CM CF TD CD CI DJ FR GA GN LU MG ML MA NE RW SN CH TG TN"
_SPANISH = "AR BO CL CO CR DO EC SV GT HN MX PA PY PE ES UY"
FRENCH, SPANISH = frozenset(_FRENCH.split()), frozenset(_SPANISH.split())

MINISTRIES: dict[str, tuple[str, ...]] = {
    "en": (
        "Ministry of Foreign Affairs", "Permanent Mission to the United Nations", "Ministry of Gender Equality",
        "Ministry of Defence", "National Police", "Office of the President", "National Action Plan Secretariat",
    ),
    "fr": (
        "Ministère des affaires étrangères", "Mission permanente auprès de l’Organisation des Nations Unies",
        "Ministère de la promotion de la femme", "Ministère de la défense", "Secrétariat du plan d’action national",
    ),
    "es": (
        "Ministerio de Relaciones Exteriores", "Misión Permanente ante las Naciones Unidas", "Ministerio de la Mujer",
        "Ministerio de Defensa", "Secretaría del Plan de Acción Nacional",
    ),
}  # fmt: skip

POSITIONS: dict[str, tuple[str, ...]] = {
    "en": (
        "Director",
        "Counsellor",
        "Gender Adviser",
        "First Secretary",
        "Head of Unit",
        "Military Adviser",
        "Programme Officer",
        "Legal Officer",
    ),
    "fr": ("Directrice générale", "Conseillère", "Chargée de mission", "Attachée", "Cheffe d’unité", "Première secrétaire"),
    "es": ("Directora General", "Asesora principal", "Consejera", "Primera Secretaria", "Jefa de unidad", "Agregada"),
    "fr_m": ("Directeur général", "Conseiller", "Chargé de mission", "Attaché", "Chef d’unité", "Premier secrétaire"),
    "es_m": ("Director General", "Asesor principal", "Consejero", "Primer Secretario", "Jefe de unidad", "Agregado"),
}

REGIONAL: tuple[tuple[str, str], ...] = (
    ("African Union Commission", "am nigeria southern_african ar"),
    ("Economic Community of West African States (ECOWAS)", "nigeria wolof ghana"),
    ("European Union, European External Action Service", "fr de pl el ro es"),
    ("Organization for Security and Co-operation in Europe (OSCE)", "kk sr is de hy"),
    ("North Atlantic Treaty Organization (NATO)", "nordic tr lv en"),
    ("Association of Southeast Asian Nations (ASEAN)", "id th vi km tl"),
    ("Organization of American States (OAS)", "es andes caribbean"),
    ("جامعة الدول العربية", "ar"),
    ("Intergovernmental Authority on Development (IGAD)", "somali am swahili"),
    ("Pacific Islands Forum", "pacific"),
    ("Southern African Development Community (SADC)", "southern_african pt malagasy"),
    ("Caribbean Community (CARICOM)", "caribbean"),
)

UNITED_NATIONS: tuple[str, ...] = (
    "UN Women", "UNDP", "UNHCR", "UNICEF", "UNFPA", "Department of Political and Peacebuilding Affairs",
    "Department of Peace Operations", "Office for Disarmament Affairs", "OHCHR", "UNODC", "Peacebuilding Support Office",
)  # fmt: skip

SOCIETIES: tuple[tuple[str, str], ...] = (
    ("Women of the Five Rivers Forum", "swahili hi"),
    ("Réseau sahélien des médiatrices", "wolof"),
    ("Fundación Puente Añil", "es"),
    ("Фонд «Білий міст»", "uk"),
    ("مؤسسة نسيم للسلام", "ar"),
    ("和平桥梁基金会", "zh"),
    ("Stiftung Grüner Steg", "de"),
    ("Instytut Źródło", "pl"),
    ("Associação Maré Alta", "pt"),
    ("Nordisk fredsråd øst", "nordic"),
    ("Lilac Bridge Initiative", "en caribbean"),
    ("শান্তির নৌকা", "bn"),
    ("Ağrı Kadın Barış Derneği", "tr"),
    ("Δίκτυο Γυναικών του Αρχιπελάγους", "el"),
    ("ქალთა მშვიდობის სახლი", "ka"),
    ("Mātua Peace Weavers", "pacific"),
    ("अन्नपूर्णा शान्ति समूह", "ne"),
    ("Colectiva Jacarandá", "es andes"),
)

CIVIL_POSITIONS: tuple[str, ...] = (
    "Executive Director",
    "Peacebuilder",
    "Researcher",
    "Advocacy Coordinator",
    "Founder",
    "Mediator",
    "Programme Lead",
)
SECRETARIAT_POSITIONS: tuple[str, ...] = (
    "Policy Specialist",
    "Conference Officer",
    "Protocol Officer",
    "Interpreter",
    "Programme Analyst",
    "Documents Officer",
)
MEDIA: tuple[tuple[str, str], ...] = (
    ("The Harbour Dispatch", "en"),
    ("Radio Baobab", "wolof"),
    ("Crónica del Istmo", "es"),
    ("한빛통신", "ko"),
)
OBSERVERS: tuple[tuple[str, str], ...] = (
    ("Inter-Parliamentary Union", "es fr"),
    ("International Committee of the Red Cross", "de fr ar"),
    ("Institute for Quiet Diplomacy", "en nordic"),
    ("Université des Trois-Lacs", "fr"),
)
