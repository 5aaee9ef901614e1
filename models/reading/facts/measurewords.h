#pragma once

#include <QString>

namespace jianbao
{

/// What the end compares with, and which way.
struct Compared
{
    qsizetype length = 0;
    bool falls = false;
};

/// 比去年同期多, 比同类产品低了, 快于全部工业.
Compared comparedLength(QStringView before);

/// How much of the end says that the number is held against the year before: 是去年同期的.
qsizetype formerYearLength(QStringView before);

/// 聚集了|70%|的国家制造业创新中心, 公司|七成|的产品: a share of what is named behind. `before` are the
/// clause's words up to the figure, `behind` those after it, `noun` what else may be its measure.
bool isShareOf(QStringView before, QStringView behind, QStringView noun);

/// How much of the end says of what the number is a multiple: 是全省平均水平的|3.1倍.
qsizetype multipleLength(QStringView before);

/// How much of the end says by what a number of this unit is measured: 是全省平均水平的|3.1倍,
/// 发案率较2019年|, 收购价每公斤|6元.
qsizetype baseLength(QStringView before, const QString &unit);

/// A mark or a word of one character beside a measure that belongs to no name of one: 了, 约, 仅.
bool isParticle(QChar unit);

/// 户均, 日均: the end is no particle of a verb.
bool endsInAverage(QStringView words);

/// Words before a number that name no measure: 去年同期, 按不变价格计算, 受天气影响, 两年平均, an open
/// bracket.
bool namesNothing(QStringView words);

/// A measure without the verb inside it: 批发业完成销售额 is 批发业销售额, 重点园区累计完成税收 is 税收.
QString withoutInnerVerb(const QString &name);

/// 投来800万元“天使投资”, 拿到银行500万元授信: what was handed over follows the amount.
bool handsOver(QStringView before);

/// 有效 of 有效发明专利: 有 is no verb there. `words` are the first two.
bool opensNoun(QStringView words);
/// 各项贷款, 各类人才: 各 belongs to the measure.
bool opensWithEvery(QStringView words);

/// 税收8亿元的目标 is about the taxes.
bool namesAim(QStringView noun);

/// 约占全市的一半.
bool isAboutShare(QStringView before);

/// True if `name` holds what stands in few names: 已, 给, 一块.
bool isRagged(QStringView name);

/// 居全市各区排名 of a name that is only a place in a ranking: 全市各区排名; else empty.
QString placeInRanking(const QString &name);

/// How much of the end says when the former figure held, or where a place in a ranking did:
/// 产值从最初的|4300万元, 测评从全区|第7.
qsizetype formerStateLength(QStringView before, bool ranked);

/// 增速居全市排名: a measure that only says which side of the one before it ranks.
bool saysOnlySide(const QString &name);

} // namespace jianbao
