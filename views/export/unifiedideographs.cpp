#include "views/export/unifiedideographs.h"

#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

/// Each radical of the supplement block with its ideograph.
constexpr char16_t radicals[] =
    u"⺁厂 ⺂乛 ⺃乚 ⺄乙 ⺅亻 ⺆冂 ⺇𠘨 ⺈刀 ⺉刂 ⺊卜 ⺋㔾 ⺌小 ⺍小 ⺎兀 ⺏尣 ⺐尢 ⺑𡯂 ⺒巳 ⺓幺 ⺔彑 "
    u"⺕𫜹 ⺖忄 ⺗心 ⺘扌 "
    u"⺙攵 ⺛旡 ⺜日 ⺝月 ⺞歺 ⺟母 ⺠民 ⺡氵 ⺢氺 ⺣灬 ⺤爫 ⺥爫 ⺦丬 ⺧牛 ⺨犭 ⺩王 ⺪𤴔 ⺫目 ⺬示 ⺭礻 "
    u"⺮𥫗 ⺯糹 ⺰纟 ⺱罓 "
    u"⺲罒 ⺳㓁 ⺴冗 ⺵𦉫 ⺶羊 ⺷𦍌 ⺸𦍋 ⺹耂 ⺺肀 ⺻聿 ⺼肉 ⺽𦥑 ⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 "
    u"⻆角 ⻇𧢲 ⻈讠 ⻉贝 "
    u"⻊𧾷 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏邑 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻕𨸏 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 "
    u"⻞𩙿 ⻟飠 ⻠饣 ⻡𩠐 "
    u"⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟";

QHash<char32_t, QString> readRadicals()
{
    QHash<char32_t, QString> ideographs;
    const QStringList pairs = QString::fromUtf16(radicals).split(u' ');
    for (const QString &pair : pairs)
        ideographs.insert(pair.at(0).unicode(), pair.mid(1));
    return ideographs;
}

bool isLookalike(char32_t character)
{
    const bool kangxi = character >= 0x2F00 && character <= 0x2FD5;
    const bool compatibility =
        (character >= 0xF900 && character <= 0xFAFF) || (character >= 0x2F800 && character <= 0x2FA1F);
    const bool ligature = character >= 0xFB00 && character <= 0xFB04;
    return kangxi || compatibility || ligature;
}

} // namespace

QString unifiedCharacters(char32_t lookalike)
{
    static const QHash<char32_t, QString> ideographs = readRadicals();
    const QString itself = QString::fromUcs4(&lookalike, 1);
    if (lookalike == 0x2E3A)
        return u"——"_s;
    if (lookalike == 0x2012)
        return u"–"_s;
    if (isLookalike(lookalike))
        return itself.normalized(QString::NormalizationForm_KC);
    return ideographs.value(lookalike, itself);
}

} // namespace jianbao
