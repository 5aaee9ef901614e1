#pragma once

#include <QDialog>

class QLabel;
class QPushButton;

namespace jianbao
{

class TagFields;
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
    /// False with `problem` told; empty, if the archive refused and failed() of the tags told why.
    bool importFrom(const QString &path, QString *problem);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeButtons();
    void fillTree();
    void showChosen();
    void showButtons();
    void make();
    void makeAtTheTop();
    void makeBelow(const QString &parent, const QString &question);
    void erase();
    void mergeInto();
    void chooseExport();
    void chooseImport();
    void tell(const QString &news);
    QString askForTag(const QString &title, const QString &label);

    TagListModel &m_tags;
    TagTreeWidget *m_tree;
    TagFields *m_fields;
    QPushButton *m_merge = nullptr;
    QPushButton *m_delete = nullptr;
    QLabel *m_news;
};

} // namespace jianbao
