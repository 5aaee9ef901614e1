#include "views/palette/palettechoices.h"

#include "models/items/sidebarmodel.h"
#include "views/keys/keymap.h"

#include <QAction>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::PaletteChoice)
};

using Visit = std::function<void(const QModelIndex &entry)>;

void visitAll(const QAbstractItemModel &model, const QModelIndex &parent, const Visit &visit)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex entry = model.index(row, 0, parent);
        visit(entry);
        visitAll(model, entry, visit);
    }
}

/// The group of the sidebar in which an entry stands, however deep.
QString groupOf(const QModelIndex &entry)
{
    QModelIndex above = entry.parent();
    while (above.parent().isValid())
        above = above.parent();
    return above.data().toString();
}

} // namespace

QList<PaletteChoice> commandChoices(const KeyMap &keys)
{
    QList<PaletteChoice> choices;
    for (const KeyMap::Command &command : keys.commands()) {
        QAction *action = command.action;
        if (action->isEnabled())
            choices.append({KeyMap::nameOf(*action),
                            QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText),
                            [action] { action->trigger(); }});
    }
    return choices;
}

QList<PaletteChoice> entryChoices(const QAbstractItemModel &sidebar,
                                  const std::function<void(const QString &term)> &search)
{
    QList<PaletteChoice> choices;
    visitAll(sidebar, {}, [&](const QModelIndex &entry) {
        const QString term = entry.data(SidebarModel::TermRole).toString();
        if (!term.isEmpty())
            choices.append({entry.data().toString(), groupOf(entry), [search, term] { search(term); }});
    });
    return choices;
}

QList<PaletteChoice> profileChoices(const QAbstractItemModel &sidebar,
                                    const std::function<void(Profile::Kind, const QString &name)> &open)
{
    QList<PaletteChoice> choices;
    const QList<std::tuple<QLatin1String, Profile::Kind, QString>> fields{
        {"district:"_L1, Profile::Kind::District, Words::tr("District")},
        {"indicator:"_L1, Profile::Kind::Indicator, Words::tr("Indicator")},
        {"method:"_L1, Profile::Kind::Method, Words::tr("Method")}};
    visitAll(sidebar, {}, [&](const QModelIndex &entry) {
        const QString term = entry.data(SidebarModel::TermRole).toString();
        const QString name = entry.data().toString();
        for (const auto &[field, kind, note] : fields) {
            if (term.startsWith(field))
                choices.append({name, note, [open, kind = kind, name] { open(kind, name); }});
        }
    });
    return choices;
}

} // namespace jianbao
