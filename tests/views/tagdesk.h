#pragma once

#include "models/items/taglistmodel.h"
#include "tests/helpers/testarchive.h"
#include "tests/views/hand.h"
#include "views/tags/tagdialog.h"
#include "views/tags/tagtreewidget.h"

#include <memory>

namespace jianbao
{

/// The dialog of tags on a small archive: 经济 with 招商引资 below it, which is chosen, and 党建.
class TagDesk : public QObject
{
    Q_OBJECT
public:
    TagDesk();

    bool isReady() const { return m_isReady; }
    TestArchive &archive() { return m_archive; }
    TagListModel &tags() { return m_tags; }
    TagDialog &dialog() { return *m_dialog; }
    TagTreeWidget &tree() { return *m_dialog->findChild<TagTreeWidget *>(); }

    /// As it is stored now; without an id if there is none of this name.
    Tag tag(const QString &name) const;
    QString parentOf(const QString &name) const { return m_tags.nameOf(tag(name).parentId); }
    /// The field of this accessible name, or nullptr.
    template <typename Field> Field *field(const QString &name) const
    {
        for (Field *each : m_dialog->findChildren<Field *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    /// The sentences that the dialog tells.
    QStringList told() const;

    /// Clicks the button, or presses Space on it; false if there is none.
    bool press(const QString &text, Hand hand);
    /// Answers the question that comes next with these words.
    void answer(const QString &words);
    /// Types this path into the file dialog that comes next and presses Enter; an empty one leaves it.
    void answerFile(const QString &path);

private:
    TestArchive m_archive;
    TagListModel m_tags;
    std::unique_ptr<TagDialog> m_dialog;
    bool m_isReady = false;
};

} // namespace jianbao
