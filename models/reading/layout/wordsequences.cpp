#include "models/reading/layout/wordsequences.h"

#include <libime/core/languagemodel.h>

#include <QMutex>

namespace jianbao
{

namespace
{

std::unique_ptr<const libime::LanguageModel> modelOf(const QString &language)
{
    static QMutex resolving; // libime keeps the files that it has mapped in a table
    const QMutexLocker locker(&resolving);
    try {
        const auto file = libime::DefaultLanguageModelResolver::instance().languageModelFileForLanguage(
            language.toStdString());
        if (file)
            return std::make_unique<const libime::LanguageModel>(file);
    } catch (const std::exception &error) {
        qWarning("The language model %s cannot be read: %s", qPrintable(language), error.what());
    }
    return nullptr;
}

} // namespace

WordSequences::WordSequences(const QString &language) : m_model(modelOf(language)) {}

WordSequences::~WordSequences() = default;

} // namespace jianbao
