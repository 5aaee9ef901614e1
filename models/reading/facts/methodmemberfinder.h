#pragma once

#include "models/datatypes/span.h"

#include <QString>
#include <QStringList>

namespace jianbao
{

/// Finds what a named way of working consists of, where the text lists it: behind the name
/// (“三个一”即…、…、…; in brackets; 一是…；二是…；三是…), before a numbered name
/// (定期坐班、定期记录、定期联系“三定”), or in the name itself (“早计划、晚盘点”, “党建+网格”). Looks no
/// further than the sentence behind the name's own. Reentrant.
class MethodMemberFinder
{
public:
    /// The members in their order, without numbering; empty where the text lists none. `name` is the span of
    /// the method's name in `text`.
    static QStringList find(const QString &text, Span name);

private:
    // `count`: how many members the name promises (“三个一”), 0 for any number.
    static QStringList behind(const QString &text, qsizetype from, qsizetype count);
    static QStringList listed(const QString &text, qsizetype from, qsizetype count);
    static QStringList numbered(const QString &text, qsizetype from);
    static QStringList before(const QString &text, qsizetype to, qsizetype count);
    static QStringList within(const QString &words);
};

} // namespace jianbao
