#pragma once

#include <QLineEdit>

namespace jianbao
{

class TagCompleter;
class TagListModel;

/// Where a tag is typed. Enter takes what is typed, or the tag chosen in the list of completions; small
/// Latin letters that fit exactly one tag by its pinyin take that tag. Backspace in an empty field asks for
/// the tag before it.
class TagEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit TagEdit(const TagListModel &tags, QWidget *parent = nullptr);

Q_SIGNALS:
    void tagEntered(const QString &name);
    void backspaceInEmptyField();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void enter(const QString &typed);
    QString meant(const QString &typed) const;

    TagCompleter *m_completer;
};

} // namespace jianbao
