#pragma once

#include "models/reading/layout/creditreading.h"
#include "models/reading/layout/creditroles.h"
#include "models/reading/layout/personnames.h"

#include <QSet>

#include <optional>

namespace jianbao
{

/// Reads a printed credit (“本报记者 王立/文 通讯员 刘平/图”, “王立、李想 摄”) into names by their roles.
/// Takes text with folded widths. Immutable.
class CreditReader
{
public:
    explicit CreditReader(const Lexicon &lexicon);

    /// What stands in the brackets of an opening; words that are neither name nor role are passed over.
    Byline read(const QString &credit) const;
    /// What must begin with a known surname: each name, one of them, or beside a role none.
    enum class Surnames { Each, One, NoneBesideRole };

    /// The names of a line that holds nothing but names and roles; nothing if any other word stands in it or
    /// the surnames are not known. Names without any role are authors.
    std::optional<Byline> readStrictly(const QString &credit, Surnames known = Surnames::Each) const;

private:
    CreditReading parse(const QString &credit) const;
    QStringList joinedNames(QStringList words) const;
    bool take(const QString &word, CreditReading &reading) const;
    bool takeRoleWord(const QString &word, CreditReading &reading) const;
    bool takeGlued(const QString &word, CreditReading &reading) const;
    bool isHouse(const QString &word) const;
    bool isPlaceOfReport(const QString &word, qsizetype length) const;
    QString nameBeforeRole(const QString &word) const;
    bool takeName(const QString &word, CreditReading &reading, bool besideRole = false) const;

    PersonNames m_names;
    CreditRoles m_roles;
    QSet<QString> m_places; ///< from where a report comes: 王立 北京报道
};

} // namespace jianbao
