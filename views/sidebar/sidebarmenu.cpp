#include "views/sidebar/sidebarmenu.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

std::optional<Profile::Kind> profileOf(const QString &term)
{
    const QHash<QString, Profile::Kind> kinds{{u"district"_s, Profile::Kind::District},
                                              {u"indicator"_s, Profile::Kind::Indicator},
                                              {u"method"_s, Profile::Kind::Method}};
    const auto kind = kinds.constFind(term.section(u':', 0, 0));
    return kind == kinds.cend() ? std::nullopt : std::optional(*kind);
}

} // namespace

SidebarMenu::SidebarMenu(const QString &term, const QString &name, QWidget *parent) : QMenu(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    addAction(tr("&Only this"), this, [this] { Q_EMIT wanted(Qt::NoModifier); });
    addAction(tr("&This too (Ctrl+click)"), this, [this] { Q_EMIT wanted(Qt::ControlModifier); });
    addAction(tr("&Either this (Shift+click)"), this, [this] { Q_EMIT wanted(Qt::ShiftModifier); });
    addAction(tr("&Not this"), this, &SidebarMenu::exclusionWanted);
    if (const auto kind = profileOf(term)) {
        addSeparator();
        addAction(tr("Everything &about %1").arg(name), this,
                  [this, kind = *kind, name] { Q_EMIT profileWanted(kind, name); });
    }
    if (term.startsWith(u"search:"_s)) {
        addSeparator();
        addAction(tr("&Delete the saved search"), this, [this, name] { Q_EMIT erasureWanted(name); });
    }
}

} // namespace jianbao
