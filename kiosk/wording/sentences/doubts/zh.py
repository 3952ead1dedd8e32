"""What may be suspicious about a rule, in Chinese."""

from __future__ import annotations

from kiosk.domain.rule_doubts import Doubt
from kiosk.wording.codes import Table

WORDS: Table = {
    Doubt.DEEP: "嵌套过深",
    Doubt.EMPTY: "一个表须含一个运算符，此表为空",
    Doubt.TABLE: "一个表只能含一个运算符，此处有{number}个：{names}",
    Doubt.OPERATOR: "未知运算符：{name}",
    Doubt.ONE_MOMENT: "需要一个时刻，给出的参数为{number}个",
    Doubt.MOMENT: "需要时刻，而不是{value}",
    Doubt.COMPARISON: "比较两个值，缺少一个",
    Doubt.BUILD_TIME: "{value}不是 custom、customtime、date_from、date_to 或 date_admission",
    Doubt.CUSTOM: "{value}不是时刻：请写 YYYY-MM-DDTHH:MM:SS，附时差或用当地时间",
    Doubt.CUSTOM_TIME: "{value}不是时间：请写 HH:MM 或 HH:MM:SS",
    Doubt.TAKEN_FOR: "产品{product}视为同名的类别{tier}",
    Doubt.NO_TIER: "没有代码为{product}的类别；现有：{tiers}",
    Doubt.WORKED_OUT: "变量名在门口才算出，因此无法检查",
    Doubt.FOREIGN_VARIABLE: "未知变量{name}：pretix 有，但此处的活动没有对应项",
    Doubt.VARIABLE: "未知变量：{name}",
    Doubt.STATUS: 'entry_status 只能是 "present" 或 "absent"，不能是{value}',
    Doubt.NUMBER: "{name}是数字，而{value}不是",
    Doubt.FOREIGN_LOOKUP: "查找{name}：pretix 有，但此处的活动没有对应项",
    Doubt.LOOKUP: "查找{value}；只能查找产品（product）",
    Doubt.NO_PRODUCT: "未指明产品",
    Doubt.WINDOW: "需要两个时刻和以分钟计的容差，给出的参数为{number}个",
    Doubt.NO_MOMENT: "比较时刻，而{value}不是时刻",
    Doubt.TOLERANCE: "容差须为分钟数，而不是{value}",
    Doubt.IN_LIST: "需要一项和一个列表，给出的参数为{number}个",
    Doubt.LIST: "需要列表，而不是{value}",
    Doubt.CONSTANT: "它不作任何判断，因此对所有人结果相同",
}
