#pragma once

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace jianbao
{

class TagListModel;
class TagTreeWidget;

/// Arranges the tags: a tree at the left, what belongs to the chosen tag at the right. Everything counts at
/// once, as steps that can be undone. Dragging a tag onto another puts it below that one; F2 renames, Delete
/// deletes.
class TagDialog : public QDialog
{
    Q_OBJECT
public:
    explicit TagDialog(TagListModel &tags, QWidget *parent = nullptr);

    void choose(const QString &tag);
    QString chosen() const;

    /// Writes the tree as CSV, or as SKOS in Turtle if the path ends in .ttl; false with `problem` told.
    bool exportTo(const QString &path, QString *problem) const;
    bool importFrom(const QString &path, QString *problem);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeFields();
    QWidget *makeButtons();
    void fillTree();
    void showChosen();
    void rename();
    void make();
    void erase();
    void mergeInto();
    void chooseColour();
    void chooseExport();
    void chooseImport();
    void tell(bool done, const QString &problem);
    QString askForTag(const QString &title, const QString &label);

    TagListModel &m_tags;
    TagTreeWidget *m_tree;
    QLineEdit *m_name;
    QComboBox *m_parent;
    QPushButton *m_colour;
    QComboBox *m_key;
    QPlainTextEdit *m_description;
};

} // namespace jianbao
