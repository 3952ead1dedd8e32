"""The people of the demonstration's story, all invented: the first rows of its roster, WPS-0001 onwards."""

from __future__ import annotations

from collections.abc import Mapping

_SHARED = "DELEGATION-7"
"""One code for two people, as happens when an assistant registers a whole delegation."""


def _who(names: str, organization: str, country: str, position: str, tier: str, **more: str) -> Mapping[str, str]:
    """One person; `names` is title | given | family | display name."""
    title, given, family, display = (part.strip() for part in names.split("|"))
    return {
        "title": title,
        "given_name": given,
        "family_name": family,
        "display_name": display,
        "organization": organization,
        "country": country,
        "position": position,
        "tier": tier,
        "languages": "en",
        "code_kind": "indico",
        **more,
    }


CAST: tuple[Mapping[str, str], ...] = (
    _who(
        "Ms.|Ọmọlará|Adébáyọ̀kún|",
        "Ministry of Women Affairs",
        "NG",
        "Director, Gender Policy",
        "FP",
        note="Head of delegation: greet",
    ),
    _who("Ms.|Ha-neul|Namgung|남궁하늘", "Ministry of Foreign Affairs", "KR", "Focal Point for Women, Peace and Security", "FP"),
    _who(
        "Dr.|Maysoon|Al-Khatiri|ميسون الخاطري",
        "National Council for Women",
        "EG",
        "Counsellor",
        "FP",
        invited="QD",
        languages="ar;en",
    ),
    _who(
        "Ms.|Zoriana|Yavorenko|Зоряна Яворенко",
        "Permanent Mission to the United Nations",
        "UA",
        "First Secretary",
        "MS",
        code_kind="pretix",
    ),
    _who(
        "Sra.|Luz Marina|Quiñonero Báez|",
        "Fundación Puente Añil",
        "CO",
        "Directora ejecutiva",
        "CS",
        invited="B1;B5",
        languages="es;en",
    ),
    _who("Dr.|Selamawit|Wolde-Tsadik|ሰላማዊት ወልደ-ጻድቅ", "African Union Commission", "", "Head of Unit", "RO"),
    _who("Ms.|Kanokwan|Srisawatdikul|กนกวรรณ ศรีสวัสดิกุล", "UN Women", "", "Programme Officer", "UN"),
    _who("Ms.|Minamo|Asagirino|朝霧野 みなも", "Ministry of Foreign Affairs", "JP", "Director", "FP"),
    _who(
        "Ms.|Ketevan|Jvareliani|ქეთევან ჯვარელიანი",
        "Ministry of Internal Affairs",
        "GE",
        "Gender Adviser",
        "FP",
        status="pending",
    ),
    _who("Ms.|Jahanara|Chowdhurani|জাহানারা চৌধুরানী", "শান্তির নৌকা", "BD", "Founder", "CS", status="unpaid", code_kind="plain"),
    _who(
        "Mr.|Stylianos|Melissourgos|Στυλιανός Μελισσουργός",
        "Ministry of National Defence",
        "GR",
        "Military Adviser",
        "MS",
        status="cancelled",
    ),
    _who("Mr.|Desmond|Quillfeather|", "Institute for Quiet Diplomacy", "GB", "Observer", "OBS", blocked="true"),
    _who("Mme|Espérance|Mbuyamba-Kasaï|", "Ministère du genre", "CD", "Conseillère", "MS", codes=_SHARED, languages="fr"),
    _who("M.|Placide|Kabeyamba|", "Ministère du genre", "CD", "Attaché", "MS", codes=_SHARED, languages="fr"),
    _who("Ms.|Vaidehi|Kulkarnivar|वैदेही कुलकर्णीवार", "Permanent Mission to the United Nations", "IN", "Counsellor", "FP"),
    _who(
        "Ms.|Shulamit|Har-Zahav|שולמית הר-זהב",
        "Permanent Mission to the United Nations",
        "IL",
        "Legal Officer",
        "MS",
        valid_until="2024-10-21",
    ),
    _who("Ms.|Hasmik|Aghbyuryan|Հասմիկ Աղբյուրյան", "Ministry of Labour and Social Affairs", "AM", "Head of Unit", "FP"),
    _who("Ms.|Thị Mỹ Duyên|Lương|Lương Thị Mỹ Duyên", "UN Women, WPS-FPN Secretariat", "", "Policy Specialist", "SEC"),
    _who("Ms.|Malarvizhi|Nagalingamal|மலர்விழி நாகலிங்கமல்", "Ministry of Women’s Affairs", "LK", "Counsellor", "MS"),
    _who("Ms.|Bopha|Cheavannarith|ជាវណ្ណារិទ្ធ បុប្ផា", "Ministry of Women’s Affairs", "KH", "Director", "FP", code_kind="pretix"),
)
