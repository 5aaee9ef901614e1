#pragma once

#include "models/datatypes/records.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace jianbao
{

class TagListModel;

/// What belongs to one tag: name, place in the tree, colour, key and description. Each counts as soon as it
/// is entered, as a step of its own. What is being typed stays when the tags are read anew. Lives on the GUI
/// thread; the model must outlive it.
class TagFields : public QWidget
{
    Q_OBJECT
public:
    explicit TagFields(TagListModel &tags, QWidget *parent = nullptr);

    /// A tag without an id shows none.
    void setTag(const Tag &tag);
    /// Puts the cursor into the name.
    void startRenaming();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString name() const;
    void fillParents();
    void rename();
    void describe();
    void chooseColour();

    TagListModel &m_tags;
    Tag m_tag;
    QLineEdit *m_name;
    QComboBox *m_parent;
    QPushButton *m_colour;
    QComboBox *m_key;
    QPlainTextEdit *m_description;
};

} // namespace jianbao
