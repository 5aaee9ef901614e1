#pragma once

#include "models/reading/finders/patterns/filteredexpression.h"

#include <QString>

namespace jianbao
{

/// Tells by the words around a quoted name that people work by what it names: as the answer to how it is done
/// (该区的办法是“揭榜赛马”), as a service that an office sets up (给企业配了“园区管家”) or that does its work
/// (“专利超市”成交43件), as a campaign (启动“敲门问需”行动), as what is done to something (对摊点“评星定级”),
/// or because it is called a way of working or spelled out behind (“三清三减”,清权力、清流程). Of the name
/// itself only its last word is asked. Looks at a fixed number of characters. Reentrant.
class MethodSurroundings
{
public:
    /// `services`: a regular expression for names of what serves people: 管家, 诊所, 评议卡.
    explicit MethodSurroundings(const QString &services);
    /// `before` and `after` stand outside the quotation marks.
    bool tell(const QString &name, QStringView before, QStringView after) const;

private:
    bool isServiceAtWork(const QString &name, QStringView before, QStringView after) const;

    FilteredExpression m_services;
};

} // namespace jianbao
