#include "views/palette/palettechoices.h"

#include "models/items/archivemodels.h"
#include "views/keys/keymap.h"

#include <QAction>

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
            choices.append({entry.data().toString(), entry.parent().data().toString(),
                            [search, term] { search(term); }});
    });
    return choices;
}

QList<PaletteChoice> profileChoices(ArchiveModels &archive,
                                    const std::function<void(Profile::Kind, const QString &name)> &open)
{
    QList<PaletteChoice> choices;
    const auto add = [&](Profile::Kind kind, const QString &name, const QString &note) {
        choices.append({name, note, [open, kind, name] { open(kind, name); }});
    };
    visitAll(archive.sidebar(), {}, [&](const QModelIndex &entry) {
        if (entry.data(SidebarModel::TermRole).toString().startsWith(QLatin1String("district:")))
            add(Profile::Kind::District, entry.data().toString(), Words::tr("District"));
    });
    visitAll(archive.indicators(), {}, [&](const QModelIndex &entry) {
        add(Profile::Kind::Indicator, entry.data().toString(), Words::tr("Indicator"));
    });
    for (const QString &name : archive.methodNames())
        add(Profile::Kind::Method, name, Words::tr("Method"));
    return choices;
}

} // namespace jianbao
