#pragma once

#include "views/settings/preferences.h"

#include <QDialog>

class QComboBox;
class QSpinBox;

namespace jianbao
{

/// Language, appearance, text size and place of the reader. What is chosen holds at once; the language from
/// the next start on.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SettingsDialog(const Preferences &preferences, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed(const jianbao::Preferences &preferences);

private:
    void tell();

    Preferences m_preferences;
    QComboBox *m_language;
    QComboBox *m_appearance;
    QSpinBox *m_textPercent;
    QComboBox *m_readerPlace;
    QComboBox *m_nameOrder;
};

} // namespace jianbao
