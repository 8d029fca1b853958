"""Names of months and days of the week, folded: they make a date exact, and are no names of persons."""

from __future__ import annotations

from toolkit.incidents.textcheck.fold import fold

_MONTHS = """
january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec
janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr juil déc
enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
janeiro fevereiro março maio junho julho setembro outubro novembro dezembro
januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba
janairu fabrairu maris afrilu mayu yuni yuli agusta satumba nuwamba disamba
يناير فبراير مارس أبريل ابريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر جانفي فيفري أفريل جوان جويلية أوت
كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين رمضان شعبان شوال محرم
जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर
बैशाख जेठ असार साउन भदौ असोज कात्तिक मंसिर पुस माघ फागुन चैत
መስከረም ጥቅምት ኅዳር ህዳር ታህሳስ ጥር የካቲት መጋቢት ሚያዝያ ግንቦት ሰኔ ሐምሌ ነሐሴ
января февраля марта апреля мая июня июля августа сентября октября ноября декабря
มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม
"""
_WEEK = """
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo
segunda terça quarta quinta sexta jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili
litinin talata laraba alhamis jumma'a juma'a asabar lahadi
"""
MONTHS = frozenset(fold(word) for word in _MONTHS.split())
WEEK = frozenset(fold(word) for word in _WEEK.split())


def is_month(word: str) -> bool:
    """Tell whether `word` is the name of a month in a language of ours."""
    return fold(word) in MONTHS
