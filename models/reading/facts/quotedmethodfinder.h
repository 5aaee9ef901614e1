#pragma once

#include "models/reading/facts/articlemarks.h"
#include "models/reading/facts/methodsurroundings.h"
#include "models/reading/finders/patterns/filteredexpression.h"
#include "models/reading/finders/patterns/wordtrie.h"
#include "models/reading/lexicon.h"

namespace jianbao
{

/// Finds ways of working whose name stands in quotation marks: with its kind behind it (“三个一”工作法,
/// “月考评”制度, “一企一策”“专班推进”等机制), of a shape that says enough (“一企一策”, “党建+网格”), of a
/// numbered shape that a verb puts to work (推行项目建设“三定四包”), or any name right behind a verb that
/// introduces ways of working (推行“扫码入会”). A measure that an office hands out (“人才十条”, “园区贷”) is
/// one behind 出台 and the like. What is only called an activity, a brand or a goal is none, nor what stands
/// for a change: 从“等上门”到“找上门”. Reentrant.
class QuotedMethodFinder
{
public:
    explicit QuotedMethodFinder(const Lexicon &lexicon);
    /// Left to right, a name as often as it stands; offsets into `text`.
    QList<Placed<Method>> find(const QString &text) const;

    /// A verb that puts a name to work ends `before`: 推行, 通过; with `atRange` a few words may follow it.
    static bool isPutToWork(QStringView before, bool atRange = false);

private:
    explicit QuotedMethodFinder(const QList<Lexicon::Row> &words);
    /// 推行“马路办公”: the verb alone makes any name a way of working, unless it is that of a sum of money, a
    /// prize or a policy.
    bool isIntroduced(const QString &name, QStringView before, QStringView after) const;
    /// The name has a shape that says enough, or is a list whose members have one each
    /// (“一企一策、一链一图”).
    bool isFormed(const QString &name) const;
    bool isNever(const QString &name, QStringView before, QStringView after) const;
    bool isListedBehind(const QString &name, QStringView between, QStringView after) const;
    /// Where the kind of a method that follows a closing quote ends (”工作法, ”的监督机制); -1 if none
    /// follows.
    qsizetype kindEnd(const QString &text, qsizetype at) const;
    /// Behind all quotations that are listed with the one that ends at `at`: “甲”、“乙”等; -1 if one is open
    /// or they are too many.
    qsizetype listEnd(const QString &text, qsizetype at) const;

    WordTrie m_kinds;
    WordTrie m_never;
    WordTrie m_otherKinds; ///< behind a name: 活动, 品牌, 项目
    /// Asked for few names; a table of its beginnings would be as large as all others.
    QRegularExpression m_shapes;
    FilteredExpression m_numbered;
    FilteredExpression m_behind;     ///< what may follow a name besides a kind: 四字法, 式招商
    FilteredExpression m_policies;   ///< of measures that an office hands out: 人才十条, 园区贷
    FilteredExpression m_otherNames; ///< of money, prizes, goods: 研发险, 金牛奖
    MethodSurroundings m_surroundings;
};

} // namespace jianbao
