#pragma once

#include "models/reading/finders/patterns/wordtrie.h"

namespace jianbao
{

class Lexicon;

/// The verbs of eventverbs.tsv by what they tell, wherever one stands in some words. Reentrant.
class EventVerbs
{
public:
    explicit EventVerbs(const Lexicon &lexicon);

    /// 召开, 开工
    bool tellHappening(QStringView words) const { return m_happenings.occursIn(words); }
    /// 获评, 荣获
    bool tellHonour(QStringView words) const { return m_honours.occursIn(words); }
    /// 表示, 强调
    bool tellSpeech(QStringView words) const { return m_speech.occursIn(words); }
    /// 获悉: how a reporter came to know
    bool tellReporting(QStringView words) const { return m_reporting.occursIn(words); }

private:
    WordTrie m_happenings;
    WordTrie m_honours;
    WordTrie m_speech;
    WordTrie m_reporting;
};

} // namespace jianbao
