"""What is wrong with a badge on its way to paper, in a few words, and what the clerk does about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.wording.languages import language_code

_NBSP = "\u00a0"


@dataclass(frozen=True, slots=True)
class TroubleWords:
    """One trouble in one language.

    Attributes:
        short: a few words for a list, small at the beginning.
        to_do: what whoever stands at the desk does about it, a sentence without its full stop.
    """

    short: str
    to_do: str


def trouble_words(trouble: str, language: str) -> TroubleWords:
    """A trouble (a value of `kiosk.printing.trouble.Trouble`) in a language (BCP 47), English where we don't speak it."""
    return TROUBLES.get(language_code(language), _EN)[trouble]


def _french(words: Mapping[str, TroubleWords]) -> Mapping[str, TroubleWords]:
    """Set the spaces as French type does."""

    def spaced(text: str) -> str:
        return text.replace(" :", f"{_NBSP}:").replace(" ;", f"{_NBSP};").replace(" ?", f"{_NBSP}?")

    return {name: TroubleWords(spaced(one.short), spaced(one.to_do)) for name, one in words.items()}


_LOOK_EN = "Look whether the badge came out, and say so"
_EN: Mapping[str, TroubleWords] = {
    "jam": TroubleWords("paper jam", "Clear the paper jam at the printer"),
    "cover_open": TroubleWords("cover open", "Close the printer's cover"),
    "wrong_media": TroubleWords(
        "wrong paper", "Load the badge's paper and set its size at the printer, or use a layout for the paper it has"
    ),
    "paper_out": TroubleWords("out of paper", "Load paper; it goes on by itself"),
    "ink_out": TroubleWords("out of ink", "Change the ink, toner or ribbon"),
    "tray": TroubleWords("tray missing or full", "Put the printer's trays right, and empty the one that is full"),
    "offline": TroubleWords("offline", "Switch the printer on and check its cable; it goes on by itself"),
    "paused": TroubleWords("paused", "Let the printer or its queue go on"),
    "attention": TroubleWords("needs attention", "Mend at the printer what it says"),
    "unreachable": TroubleWords("not reachable", "Switch the printer on, and check its cable and the network"),
    "unknown_printer": TroubleWords("unknown printer", "Check the printer's address, or let another printer take over"),
    "garbled": TroubleWords("answers make no sense", "Check that this is a printer's address; switch the printer off and on"),
    "no_answer": TroubleWords("no answer", _LOOK_EN),
    "busy": TroubleWords("printer busy", "Wait: the printer works for others, and goes on by itself"),
    "rejected": TroubleWords("printer refuses", "Let the printer take jobs again, or let another printer take over"),
    "bad_document": TroubleWords("page refused", "Print the badge anew; if that fails too, use another printer or layout"),
    "canceled": TroubleWords("called off", _LOOK_EN),
    "timed_out": TroubleWords("took too long", _LOOK_EN),
    "forgotten": TroubleWords("printer lost track", _LOOK_EN),
    "interrupted": TroubleWords("interrupted", _LOOK_EN),
    "failed": TroubleWords("failed", "Look at the printer"),
    "not_out": TroubleWords("did not come out", "Print it again"),
    "superseded": TroubleWords("replaced", "Nothing: the newer badge is the one that counts"),
    "given_up": TroubleWords("given up", "Nothing: if a badge is wanted after all, print a new one from the person's card"),
    "": TroubleWords("no trouble", "Nothing"),
}

_LOOK_FR = "Regarder si le badge est sorti, puis l’indiquer"
_FR = _french(
    {
        "jam": TroubleWords("bourrage papier", "Retirer le papier coincé dans l’imprimante"),
        "cover_open": TroubleWords("capot ouvert", "Fermer le capot de l’imprimante"),
        "wrong_media": TroubleWords(
            "mauvais papier",
            "Charger le papier des badges et régler son format sur l’imprimante, ou choisir un modèle pour le papier chargé",
        ),
        "paper_out": TroubleWords("plus de papier", "Charger du papier ; l’impression reprend d’elle-même"),
        "ink_out": TroubleWords("plus d’encre", "Changer l’encre, le toner ou le ruban"),
        "tray": TroubleWords("bac absent ou plein", "Remettre les bacs en place et vider celui qui est plein"),
        "offline": TroubleWords("hors ligne", "Allumer l’imprimante et vérifier son câble ; l’impression reprend d’elle-même"),
        "paused": TroubleWords("en pause", "Relancer l’imprimante ou sa file d’attente"),
        "attention": TroubleWords("à vérifier", "Régler sur l’imprimante ce qu’elle signale"),
        "unreachable": TroubleWords("injoignable", "Allumer l’imprimante, vérifier son câble et le réseau"),
        "unknown_printer": TroubleWords(
            "imprimante inconnue", "Vérifier l’adresse de l’imprimante ou passer à une autre imprimante"
        ),
        "garbled": TroubleWords(
            "réponse illisible",
            "Vérifier que c’est bien l’adresse d’une imprimante ; éteindre puis rallumer l’imprimante",
        ),
        "no_answer": TroubleWords("pas de réponse", _LOOK_FR),
        "busy": TroubleWords("imprimante occupée", "Attendre : l’imprimante sert d’autres postes et reprendra d’elle-même"),
        "rejected": TroubleWords(
            "imprimante refuse",
            "Faire accepter de nouveau les travaux par l’imprimante ou passer à une autre imprimante",
        ),
        "bad_document": TroubleWords(
            "page refusée", "Réimprimer le badge ; si cela échoue encore, changer d’imprimante ou de modèle"
        ),
        "canceled": TroubleWords("annulé", _LOOK_FR),
        "timed_out": TroubleWords("trop long", _LOOK_FR),
        "forgotten": TroubleWords("trace perdue", _LOOK_FR),
        "interrupted": TroubleWords("interrompu", _LOOK_FR),
        "failed": TroubleWords("échec", "Vérifier l’imprimante"),
        "not_out": TroubleWords("pas sorti", "Réimprimer le badge"),
        "superseded": TroubleWords("remplacé", "Rien : c’est le nouveau badge qui compte"),
        "given_up": TroubleWords("abandonné", "Rien : s’il faut quand même un badge, l’imprimer depuis la fiche de la personne"),
        "": TroubleWords("rien à signaler", "Rien"),
    }
)

_LOOK_ES = "Mirar si la credencial salió e indicarlo"
_ES: Mapping[str, TroubleWords] = {
    "jam": TroubleWords("atasco de papel", "Retirar el papel atascado de la impresora"),
    "cover_open": TroubleWords("tapa abierta", "Cerrar la tapa de la impresora"),
    "wrong_media": TroubleWords(
        "papel equivocado",
        "Cargar el papel de las credenciales y ajustar su tamaño en la impresora, o usar un diseño para el papel cargado",
    ),
    "paper_out": TroubleWords("sin papel", "Cargar papel; la impresión sigue sola"),
    "ink_out": TroubleWords("sin tinta", "Cambiar la tinta, el tóner o la cinta"),
    "tray": TroubleWords("bandeja ausente o llena", "Colocar bien las bandejas y vaciar la que esté llena"),
    "offline": TroubleWords("desconectada", "Encender la impresora y comprobar el cable; la impresión sigue sola"),
    "paused": TroubleWords("en pausa", "Reanudar la impresora o su cola"),
    "attention": TroubleWords("pide atención", "Resolver en la impresora lo que indica"),
    "unreachable": TroubleWords("no responde", "Encender la impresora y comprobar el cable y la red"),
    "unknown_printer": TroubleWords("impresora desconocida", "Comprobar la dirección de la impresora o pasar a otra impresora"),
    "garbled": TroubleWords(
        "respuesta ilegible", "Comprobar que sea la dirección de una impresora; apagar y encender la impresora"
    ),
    "no_answer": TroubleWords("sin respuesta", _LOOK_ES),
    "busy": TroubleWords("impresora ocupada", "Esperar: la impresora atiende a otros y seguirá sola"),
    "rejected": TroubleWords("la impresora rechaza", "Hacer que la impresora vuelva a aceptar trabajos o pasar a otra impresora"),
    "bad_document": TroubleWords(
        "página rechazada", "Volver a imprimir la credencial; si falla otra vez, usar otra impresora u otro diseño"
    ),
    "canceled": TroubleWords("cancelada", _LOOK_ES),
    "timed_out": TroubleWords("tardó demasiado", _LOOK_ES),
    "forgotten": TroubleWords("rastro perdido", _LOOK_ES),
    "interrupted": TroubleWords("interrumpida", _LOOK_ES),
    "failed": TroubleWords("falló", "Revisar la impresora"),
    "not_out": TroubleWords("no salió", "Volver a imprimirla"),
    "superseded": TroubleWords("sustituida", "Nada: la credencial nueva es la que vale"),
    "given_up": TroubleWords("descartada", "Nada: si aún hace falta una credencial, imprimirla desde la ficha de la persona"),
    "": TroubleWords("sin problemas", "Nada"),
}

_LOOK_AR = "النظر هل خرجت الشارة، ثم بيان ذلك"
_AR: Mapping[str, TroubleWords] = {
    "jam": TroubleWords("انحشار الورق", "إزالة الورق المنحشر في الطابعة"),
    "cover_open": TroubleWords("الغطاء مفتوح", "إغلاق غطاء الطابعة"),
    "wrong_media": TroubleWords("ورق غير مناسب", "تحميل ورق الشارات وضبط مقاسه في الطابعة، أو استعمال تصميم يناسب الورق المحمل"),
    "paper_out": TroubleWords("نفد الورق", "تحميل الورق؛ تستأنف الطباعة من تلقاء نفسها"),
    "ink_out": TroubleWords("نفد الحبر", "تغيير الحبر أو مسحوق الحبر أو الشريط"),
    "tray": TroubleWords("درج غائب أو ممتلئ", "إعادة أدراج الطابعة إلى مكانها وتفريغ الممتلئ منها"),
    "offline": TroubleWords("غير متصلة", "تشغيل الطابعة والتحقق من كبلها؛ تستأنف الطباعة من تلقاء نفسها"),
    "paused": TroubleWords("متوقفة مؤقتا", "استئناف الطابعة أو قائمة انتظارها"),
    "attention": TroubleWords("تحتاج إلى عناية", "معالجة ما تشير إليه الطابعة"),
    "unreachable": TroubleWords("لا يمكن الوصول إليها", "تشغيل الطابعة والتحقق من كبلها ومن الشبكة"),
    "unknown_printer": TroubleWords("طابعة غير معروفة", "التحقق من عنوان الطابعة أو الانتقال إلى طابعة أخرى"),
    "garbled": TroubleWords("رد غير مفهوم", "التحقق من أن العنوان عنوان طابعة؛ إطفاء الطابعة ثم تشغيلها"),
    "no_answer": TroubleWords("لا رد", _LOOK_AR),
    "busy": TroubleWords("الطابعة مشغولة", "الانتظار: الطابعة تعمل لغيركم وستستأنف من تلقاء نفسها"),
    "rejected": TroubleWords("الطابعة ترفض", "جعل الطابعة تقبل المهام مجددا أو الانتقال إلى طابعة أخرى"),
    "bad_document": TroubleWords("رُفضت الصفحة", "إعادة طباعة الشارة؛ وعند تكرر الفشل استعمال طابعة أخرى أو تصميم آخر"),
    "canceled": TroubleWords("ألغيت", _LOOK_AR),
    "timed_out": TroubleWords("طال الوقت", _LOOK_AR),
    "forgotten": TroubleWords("فُقد الأثر", _LOOK_AR),
    "interrupted": TroubleWords("انقطعت", _LOOK_AR),
    "failed": TroubleWords("فشلت", "فحص الطابعة"),
    "not_out": TroubleWords("لم تخرج", "إعادة طباعتها"),
    "superseded": TroubleWords("حلت محلها أخرى", "لا شيء: الشارة الأحدث هي المعتمدة"),
    "given_up": TroubleWords("صُرف النظر عنها", "لا شيء: عند الحاجة إلى شارة تُطبع جديدة من بطاقة الشخص"),
    "": TroubleWords("لا مشكلة", "لا شيء"),
}

_LOOK_ZH = "查看胸牌是否已打出，然后作答"
_ZH: Mapping[str, TroubleWords] = {
    "jam": TroubleWords("卡纸", "清除打印机内卡住的纸"),
    "cover_open": TroubleWords("盖子未关", "关上打印机的盖子"),
    "wrong_media": TroubleWords("纸张不符", "装入胸牌用纸并在打印机上设定尺寸，或改用适合现有纸张的版式"),
    "paper_out": TroubleWords("缺纸", "装纸；之后自动继续"),
    "ink_out": TroubleWords("缺墨", "更换墨水、墨粉或色带"),
    "tray": TroubleWords("纸盒缺失或已满", "装好打印机的纸盒，清空已满的纸盒"),
    "offline": TroubleWords("离线", "打开打印机并检查连接线；之后自动继续"),
    "paused": TroubleWords("已暂停", "恢复打印机或其队列"),
    "attention": TroubleWords("需要处理", "按打印机的提示处理"),
    "unreachable": TroubleWords("无法连接", "打开打印机，检查连接线和网络"),
    "unknown_printer": TroubleWords("未知打印机", "检查打印机地址，或改用另一台打印机"),
    "garbled": TroubleWords("应答无法识别", "确认这是打印机的地址；关闭打印机后再打开"),
    "no_answer": TroubleWords("没有应答", _LOOK_ZH),
    "busy": TroubleWords("打印机忙", "请等待：打印机正在处理其他任务，之后自动继续"),
    "rejected": TroubleWords("打印机拒收", "让打印机重新接受任务，或改用另一台打印机"),
    "bad_document": TroubleWords("页面被拒", "重新打印胸牌；如再失败，改用其他打印机或版式"),
    "canceled": TroubleWords("已被取消", _LOOK_ZH),
    "timed_out": TroubleWords("超时", _LOOK_ZH),
    "forgotten": TroubleWords("失去记录", _LOOK_ZH),
    "interrupted": TroubleWords("已中断", _LOOK_ZH),
    "failed": TroubleWords("失败", "检查打印机"),
    "not_out": TroubleWords("没有打出", "重新打印"),
    "superseded": TroubleWords("已被替代", "无需处理：以较新的胸牌为准"),
    "given_up": TroubleWords("已放弃", "无需处理：如仍需胸牌，从该人的卡片打印新胸牌"),
    "": TroubleWords("没有问题", "无需处理"),
}

_LOOK_RU = "Посмотрите, вышел ли бейдж, и укажите это"
_RU: Mapping[str, TroubleWords] = {
    "jam": TroubleWords("замятие бумаги", "Уберите застрявшую в принтере бумагу"),
    "cover_open": TroubleWords("крышка открыта", "Закройте крышку принтера"),
    "wrong_media": TroubleWords(
        "не та бумага", "Загрузите бумагу для бейджей и задайте на принтере её размер или возьмите макет под эту бумагу"
    ),
    "paper_out": TroubleWords("нет бумаги", "Загрузите бумагу; печать продолжится сама"),
    "ink_out": TroubleWords("нет краски", "Замените чернила, тонер или ленту"),
    "tray": TroubleWords("лоток не тот или полон", "Вставьте лотки принтера и освободите полный"),
    "offline": TroubleWords("не подключён", "Включите принтер и проверьте кабель; печать продолжится сама"),
    "paused": TroubleWords("приостановлен", "Возобновите работу принтера или его очереди"),
    "attention": TroubleWords("требует внимания", "Устраните то, о чём сообщает принтер"),
    "unreachable": TroubleWords("недоступен", "Включите принтер, проверьте кабель и сеть"),
    "unknown_printer": TroubleWords("неизвестный принтер", "Проверьте адрес принтера или перейдите на другой принтер"),
    "garbled": TroubleWords("ответ непонятен", "Проверьте, что это адрес принтера; выключите и включите принтер"),
    "no_answer": TroubleWords("нет ответа", _LOOK_RU),
    "busy": TroubleWords("принтер занят", "Подождите: принтер занят другими и продолжит сам"),
    "rejected": TroubleWords("принтер отказывает", "Разрешите принтеру принимать задания или перейдите на другой принтер"),
    "bad_document": TroubleWords(
        "страница отклонена", "Напечатайте бейдж заново; при повторной ошибке смените принтер или макет"
    ),
    "canceled": TroubleWords("отменён", _LOOK_RU),
    "timed_out": TroubleWords("слишком долго", _LOOK_RU),
    "forgotten": TroubleWords("след потерян", _LOOK_RU),
    "interrupted": TroubleWords("прервано", _LOOK_RU),
    "failed": TroubleWords("сбой", "Осмотрите принтер"),
    "not_out": TroubleWords("не вышел", "Напечатайте его заново"),
    "superseded": TroubleWords("заменён", "Ничего: действует более новый бейдж"),
    "given_up": TroubleWords("снят с печати", "Ничего: если бейдж всё же нужен, напечатайте новый из карточки человека"),
    "": TroubleWords("всё в порядке", "Ничего"),
}

TROUBLES: Mapping[str, Mapping[str, TroubleWords]] = {"en": _EN, "fr": _FR, "es": _ES, "ar": _AR, "zh": _ZH, "ru": _RU}
"""By language, then by trouble; every language has every trouble, which a test sees to."""
