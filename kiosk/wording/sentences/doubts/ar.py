"""What may be suspicious about a rule, in Arabic."""

from __future__ import annotations

from kiosk.domain.rule_doubts import Doubt
from kiosk.wording.codes import Table

WORDS: Table = {
    Doubt.DEEP: "مستوياتها أكثر من اللازم",
    Doubt.EMPTY: "يجب أن يكون في الجدول عامل واحد، وهو فارغ",
    Doubt.TABLE: "يجب أن يكون في الجدول عامل واحد؛ وعددها {number}: {names}",
    Doubt.OPERATOR: "عامل غير معروف: {name}",
    Doubt.ONE_MOMENT: "يأخذ وقتا واحدا؛ المعطيات: {number}",
    Doubt.MOMENT: "يأخذ وقتا، لا {value}",
    Doubt.COMPARISON: "يقارن قيمتين؛ إحداهما ناقصة",
    Doubt.BUILD_TIME: "{value} ليس `custom` ولا `customtime` ولا `date_from` ولا `date_to` ولا `date_admission`",
    Doubt.CUSTOM: "{value} ليس وقتا: كتابة `YYYY-MM-DDTHH:MM:SS` مع فرق التوقيت أو بالتوقيت المحلي",
    Doubt.CUSTOM_TIME: "{value} ليس ساعة من اليوم: كتابة `HH:MM` أو `HH:MM:SS`",
    Doubt.TAKEN_FOR: "المنتج {product} يؤخذ على أنه الفئة {tier}، إذ تحمل هذا الاسم",
    Doubt.NO_TIER: "لا فئة رمزها {product}؛ الموجود: {tiers}",
    Doubt.WORKED_OUT: "اسم المتغير يُحسب عند الباب فلا يمكن التحقق منه",
    Doubt.FOREIGN_VARIABLE: "متغير غير معروف {name}: هو في `pretix` ولا مقابل له في فعالية هنا",
    Doubt.VARIABLE: "متغير غير معروف: {name}",
    Doubt.STATUS: 'قيمة `entry_status` إما `"present"` وإما `"absent"`، لا {value}',
    Doubt.NUMBER: "{name} عدد، و{value} ليس عددا",
    Doubt.FOREIGN_LOOKUP: "يبحث عن {name}: هو في `pretix` ولا مقابل له في فعالية هنا",
    Doubt.LOOKUP: "يبحث عن {value}؛ لا يُبحث إلا عن منتج (`product`)",
    Doubt.NO_PRODUCT: "لا يسمي منتجا",
    Doubt.WINDOW: "يأخذ وقتين وهامشا بالدقائق؛ المعطيات: {number}",
    Doubt.NO_MOMENT: "يقارن أوقاتا؛ و{value} ليس وقتا",
    Doubt.TOLERANCE: "يجب أن يكون الهامش عدد دقائق، لا {value}",
    Doubt.IN_LIST: "يأخذ عنصرا وقائمة؛ المعطيات: {number}",
    Doubt.LIST: "يحتاج إلى قائمة، لا {value}",
    Doubt.CONSTANT: "لا تسأل عن شيء، فتقول للجميع الشيء نفسه",
}
