"""What letters are read as, where a character alone doesn't tell.

Vowels are rough on purpose: spellings are compared by their consonants (`kiosk.domain.sounds`).
"""

from __future__ import annotations

ARABIC = str.maketrans(
    {
        **dict.fromkeys("اأآٱع", "a"),
        **dict.fromkeys("ىةۀۂۃ", "a"),
        **dict.fromkeys("هہھەح", "h"),
        **dict.fromkeys("يیۍئ", "y"),
        **dict.fromkeys("ےېێ", "e"),
        **dict.fromkeys("كکڪ", "k"),
        **dict.fromkeys("نںڼ", "n"),
        **dict.fromkeys("تطٹټ", "t"),
        **dict.fromkeys("دڈډ", "d"),
        **dict.fromkeys("رڑړ", "r"),
        **dict.fromkeys("سص", "s"),
        **dict.fromkeys("زظ", "z"),
        **dict.fromkeys("شښ", "sh"),
        **dict.fromkeys("ژږ", "zh"),
        **dict.fromkeys("وۆۋ", "w"),
        **dict.fromkeys("ؤۇ", "u"),
        "إ": "i",
        "ء": "",
        "ب": "b",
        "پ": "p",
        "ث": "th",
        "ج": "j",
        "چ": "ch",
        "څ": "ts",
        "ځ": "dz",
        "خ": "kh",
        "ذ": "dh",
        "ض": "d",
        "غ": "gh",
        "ف": "f",
        "ڤ": "v",
        "ق": "q",
        "گ": "g",
        "ګ": "g",
        "ڭ": "ng",
        "ل": "l",
        "م": "m",
    }
)
"""As Arabic speakers read; long vowels stand for themselves."""

PERSIAN = ARABIC | str.maketrans({"ث": "s", "ذ": "z", "ض": "z", "و": "v"})
"""As Persian, Dari and Urdu speakers read."""

SUN_LETTERS = frozenset("تثدذرزسشصضطظلن")
"""Letters that the Arabic article takes on: Ar-Rashidi."""

HEBREW_PAIRS = (
    ("^וו?", "v"),
    ("וו", "v"),
    ("יי", "y"),
    ("צ'", "ch"),
    ("ג'", "j"),
    ("ז'", "zh"),
    ("'", ""),
)
HEBREW = str.maketrans(
    {
        "א": "a",
        "ב": "b",
        "ג": "g",
        "ד": "d",
        "ה": "h",
        "ו": "w",
        "ז": "z",
        "ח": "ch",
        "ט": "t",
        "י": "y",
        "כ": "kh",
        "ך": "kh",
        "ל": "l",
        "מ": "m",
        "ם": "m",
        "נ": "n",
        "ן": "n",
        "ס": "s",
        "ע": "a",
        "פ": "p",
        "ף": "f",
        "צ": "tz",
        "ץ": "tz",
        "ק": "k",
        "ר": "r",
        "ש": "sh",
        "ת": "t",
    }
)

GREEK = (
    ("ου", "ou"),
    ("([αεη])υ(?=[θκξπστφχψ]|$)", r"\1f"),
    ("([αεη])υ", r"\1v"),
    ("^μπ", "b"),
    ("μπ", "mb"),
    ("^ντ", "d"),
    ("^γκ", "g"),
    ("γ(?=[γκξχ])", "n"),
    ("τζ", "tz"),
)
GREEK_LETTERS = str.maketrans(
    dict(zip("αβγδεζηικλμνξοπρστυφω", "avgdeziiklmnxoprstyfo", strict=True)) | {"θ": "th", "χ": "ch", "ψ": "ps"}
)
"""ELOT 743, the letters of Greek passports."""

CYRILLIC_READINGS = (
    # Ukrainian and Belarusian
    {"г": "h", "и": "y", "ї": "yi", "є": "ye", "щ": "shch", "ў": "w", "ё": "yo"},
    # Serbian, Macedonian, Bulgarian
    {"х": "h", "ц": "c", "ч": "ch", "щ": "sht", "ъ": "a", "ѓ": "gj", "ќ": "kj", "џ": "dzh", "ж": "zh", "й": "j", "ѝ": "i"},
    # the same without their marks
    {"х": "h", "ц": "c", "ч": "c", "ћ": "c", "ш": "s", "ж": "z", "џ": "dz", "ђ": "d", "ѓ": "g", "ќ": "k", "щ": "s", "й": "j"},
    # passports (ICAO 9303)
    {"ю": "iu", "я": "ia", "й": "i", "х": "kh", "ъ": "ie", "є": "ie", "ї": "i", "ы": "y"},
    # newspapers
    {"е": "ye", "ё": "yo", "ы": "y"},
)

TAMIL = (
    ("(?<!^)(?<!்)க(?!்)", "g"),
    ("(?<=ங்)க", "g"),
    ("(?<!^)(?<!்)ட(?!்)", "d"),
    ("(?<!^)(?<!்)ப(?!்)", "b"),
    ("(?<!^)(?<!்)த(?!்)", "th"),
    ("ழ", "zh"),
)
"""Where Tamil letters soften between vowels."""

BURMESE = (
    ("အေး?", "aye"),
    ("ရှ", "sh"),
    ("([မနလငညဝယ])([ျြွ]?)ှ", r"h\1\2"),
    ("[ချ]ျ|ခြ", "ch"),
    ("ောင်", "aung"),
    ("ိုင်", "aing"),
    ("ဉ်|င်|ိန်|ိမ်", "in"),
    ("န့်", "ant"),
    ("[နမ]်|ံ", "an"),
    ("[တပ]်", "at"),
    ("က်", "et"),
    ("စ်", "it"),
    ("[ညယ]်", "e"),
    ("သ", "th"),
    ("[ျြ]", "y"),
    ("ွ", "w"),
    ("အ", "a"),
    ("ဉ", "ny"),
    ("[း့်]", ""),
)

HANGUL_SURNAMES = {
    "이": ("lee", "yi", "rhee", "rhie", "ri"),
    "리": ("lee", "ri"),
    "박": ("park", "pak", "bahk"),
    "최": ("choi", "choe", "choy"),
    "정": ("jung", "chung", "jeong", "cheong"),
    "임": ("lim", "im", "yim", "rim"),
    "림": ("lim", "rim"),
    "노": ("noh", "roh", "no"),
    "오": ("oh",),
    "우": ("woo",),
    "유": ("yoo", "you", "ryu"),
    "류": ("ryu", "ryoo", "yoo"),
    "윤": ("yoon", "yun"),
    "양": ("yang", "ryang"),
    "여": ("yeo", "yuh"),
    "나": ("na", "ra", "rha"),
    "라": ("ra", "na"),
    "안": ("ahn", "an"),
    "손": ("sohn", "son"),
    "조": ("cho", "jo", "joe"),
    "주": ("joo", "chu", "ju"),
    "서": ("suh", "seo", "so"),
    "허": ("huh", "hur", "heo"),
    "백": ("baek", "paik", "baik"),
    "배": ("bae", "pae"),
    "변": ("byun", "byon"),
    "심": ("shim", "sim"),
    "신": ("shin", "sin"),
    "강": ("kang", "gang"),
    "구": ("koo", "ku", "goo"),
    "고": ("ko", "koh", "go"),
    "권": ("kwon", "gwon"),
    "곽": ("kwak", "gwak"),
    "금": ("keum", "kum"),
    "기": ("ki", "kee"),
    "길": ("gil", "kil"),
    "김": ("kim",),
    "공": ("kong", "gong"),
    "문": ("moon", "mun"),
    "민": ("min",),
    "남궁": ("namgung", "namkung", "namgoong", "namkoong"),
    "황보": ("hwangbo",),
    "선우": ("sunwoo", "seonu"),
    "독고": ("dokgo", "dokko"),
    "제갈": ("jegal", "chegal"),
    "사공": ("sagong", "sakong"),
}
"""Spellings that Korean families have chosen, next to the official one."""

HANGUL_FAMILIAR = (
    ("(?<![aeioy])u(?![aeio])", "oo"),
    ("yeong", "young"),
    ("yeo", "yu"),
    ("eo", "u"),
    ("^g", "k"),
    ("ui$", "ee"),
    ("^oo", "woo"),
)
"""From one syllable's official spelling to the familiar one: hyeon, hyun; u, woo."""

HAN_SURNAMES = {
    # read otherwise as surnames
    **dict.fromkeys("曾", ("zeng", "tsang", "tseng")),
    **dict.fromkeys("单單", ("shan",)),
    **dict.fromkeys("解", ("xie",)),
    **dict.fromkeys("仇", ("qiu",)),
    **dict.fromkeys("查", ("zha",)),
    **dict.fromkeys("区區", ("ou", "au")),
    **dict.fromkeys("朴", ("piao", "park")),
    **dict.fromkeys("覃", ("qin", "tan")),
    **dict.fromkeys("翟", ("zhai",)),
    **dict.fromkeys("乐樂", ("yue", "le")),
    **dict.fromkeys("吕呂", ("lyu", "lv", "lu", "lui")),
    **dict.fromkeys("盖蓋", ("ge",)),
    **dict.fromkeys("缪繆", ("miao",)),
    **dict.fromkeys("沈", ("shen", "sum")),
    **dict.fromkeys("种", ("chong",)),
    **dict.fromkeys("员員", ("yun",)),
    # as families from Hong Kong, Taiwan and Singapore spell them
    **dict.fromkeys("陈陳", ("chen", "chan", "tan")),
    **dict.fromkeys("黄黃", ("huang", "wong", "ng")),
    **dict.fromkeys("王", ("wang", "wong", "ong")),
    **dict.fromkeys("李", ("li", "lee")),
    **dict.fromkeys("张張", ("zhang", "cheung", "chang", "teo")),
    **dict.fromkeys("刘劉", ("liu", "lau", "low")),
    **dict.fromkeys("梁", ("liang", "leung")),
    **dict.fromkeys("吴吳", ("wu", "ng", "goh")),
    **dict.fromkeys("郑鄭", ("zheng", "cheng", "chng")),
    **dict.fromkeys("林", ("lin", "lam", "lim")),
    **dict.fromkeys("何", ("he", "ho")),
    **dict.fromkeys("周", ("zhou", "chow", "chou")),
    **dict.fromkeys("叶葉", ("ye", "yip", "yeh", "yap")),
    **dict.fromkeys("郭", ("guo", "kwok", "kuo")),
    **dict.fromkeys("赵趙", ("zhao", "chiu", "chao")),
    **dict.fromkeys("谭譚", ("tan", "tam")),
    **dict.fromkeys("杨楊", ("yang", "yeung")),
    **dict.fromkeys("许許", ("xu", "hui", "hsu", "koh")),
    **dict.fromkeys("冯馮", ("feng", "fung")),
    **dict.fromkeys("邓鄧", ("deng", "tang")),
    **dict.fromkeys("蔡", ("cai", "choi", "tsai", "chua")),
    **dict.fromkeys("朱", ("zhu", "chu")),
    **dict.fromkeys("麦麥", ("mai", "mak")),
    **dict.fromkeys("潘", ("pan", "poon")),
    **dict.fromkeys("罗羅", ("luo", "lo", "law")),
    **dict.fromkeys("苏蘇", ("su", "so")),
    **dict.fromkeys("谢謝", ("xie", "tse", "hsieh")),
    **dict.fromkeys("马馬", ("ma", "mah")),
    **dict.fromkeys("关關", ("guan", "kwan")),
    "尉迟": ("yuchi",),
    "尉遲": ("yuchi",),
    "万俟": ("moqi",),
    "长孙": ("zhangsun",),
    "長孫": ("zhangsun",),
}

_COMPOUND_SURNAMES = """
欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 夏侯 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 令狐 慕容 司徒 端木 南宫 南宮 宇文 万俟 长孙 長孫
남궁 황보 제갈 사공 선우 독고
"""
COMPOUND_SURNAMES = frozenset(_COMPOUND_SURNAMES.split())
"""Family names of two characters."""

WADE_GILES = (
    ("^zh", "ch"),
    ("^[jq]", "ch"),
    ("^x", "hs"),
    ("^[zc](?!h)", "ts"),
    ("^b", "p"),
    ("^d", "t"),
    ("^g", "k"),
    ("^r", "j"),
    ("ian$", "ien"),
    ("^yan$", "yen"),
    ("ie$", "ieh"),
    ("^ye$", "yeh"),
    ("ong$", "ung"),
)
"""From one pinyin syllable to the spelling of Taiwan's passports."""

_KANJI_SURNAMES = """
sato 佐藤, suzuki 鈴木, takahashi 高橋, tanaka 田中, ito 伊藤, watanabe 渡辺/渡邊/渡邉/渡部, yamamoto 山本, nakamura 中村,
kobayashi 小林, kato 加藤, yoshida 吉田, yamada 山田, sasaki 佐々木, yamaguchi 山口, matsumoto 松本, inoue 井上, kimura 木村,
hayashi 林, shimizu 清水, yamazaki 山崎, mori 森, abe 阿部, ikeda 池田, hashimoto 橋本, yamashita 山下, ishikawa 石川,
nakajima 中島, maeda 前田, fujita 藤田, ogawa 小川, goto 後藤, okada 岡田, hasegawa 長谷川, murakami 村上, kondo 近藤, ishii 石井,
saito 斉藤/斎藤/齋藤/齊藤, sakamoto 坂本, endo 遠藤, aoki 青木, fujii 藤井, nishimura 西村, fukuda 福田, ota 太田, miura 三浦,
okamoto 岡本, matsuda 松田, nakagawa 中川, nakano 中野, harada 原田, ono 小野, tamura 田村, takeuchi 竹内, kaneko 金子,
wada 和田, nakayama 中山, ishida 石田, ueda 上田, morita 森田, hara 原, shibata 柴田, sakai 酒井, kudo 工藤, yokoyama 横山,
miyazaki 宮崎, miyamoto 宮本, uchida 内田, takagi 高木, ando 安藤, taniguchi 谷口, ohno 大野, maruyama 丸山, imai 今井,
takada 高田, fujiwara 藤原, takeda 武田, murata 村田, ueno 上野, sugiyama 杉山, masuda 増田, sugawara 菅原, hirano 平野,
kojima 小島, otsuka 大塚, chiba 千葉, kubo 久保, matsui 松井, iwasaki 岩崎, sakurai 桜井, kinoshita 木下, noguchi 野口,
matsuo 松尾, nomura 野村, kikuchi 菊地/菊池, sano 佐野, onishi 大西, sugimoto 杉本, arai 新井, hamada 浜田, ichikawa 市川,
furukawa 古川, mizuno 水野, komatsu 小松, shimada 島田
"""
KANJI_SURNAMES = {
    kanji: reading for reading, written in (entry.split() for entry in _KANJI_SURNAMES.split(",")) for kanji in written.split("/")
}
"""Common Japanese surnames; there is no telling a kanji name's reading from its characters."""
