#include "models/jobs/tagturtle.h"

#include "models/jobs/turtletokens.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

const QString skos = u"http://www.w3.org/2004/02/skos/core#"_s;
const QString ours = u"urn:jianbao:"_s;

QString literal(const QString &words)
{
    QString escaped = words;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
    return u'"' + escaped.remove(u'\r') + u'"';
}

QString iri(const QString &name)
{
    return u"<%1tag:%2>"_s.arg(ours, QString::fromLatin1(name.toUtf8().toPercentEncoding()));
}

/// What the file says about one subject.
struct Concept
{
    QString label;
    QString broader; ///< an IRI
    QString colour;
    QString definition;
};

void note(Concept &about, const QString &property, const TurtleToken &object)
{
    const bool isLiteral = object.kind == TurtleToken::Kind::Literal;
    const bool isChinese = object.language.startsWith(u"zh"_s) || object.language.isEmpty();
    if (property == skos + u"prefLabel"_s && isLiteral && (about.label.isEmpty() || isChinese))
        about.label = object.text;
    else if (property == skos + u"broader"_s && !isLiteral)
        about.broader = object.text;
    else if (property == skos + u"definition"_s && isLiteral)
        about.definition = object.text;
    else if (property == ours + u"colour"_s && isLiteral)
        about.colour = object.text;
}

} // namespace

QString TagTurtle::write(const QList<TagEntry> &entries)
{
    QString text = u"@prefix skos: <%1> .\n@prefix jianbao: <%2> .\n"_s.arg(skos, ours);
    for (const TagEntry &entry : entries) {
        text +=
            u"\n%1 a skos:Concept ;\n    skos:prefLabel %2@zh"_s.arg(iri(entry.name), literal(entry.name));
        if (!entry.parent.isEmpty())
            text += u" ;\n    skos:broader "_s + iri(entry.parent);
        if (!entry.description.isEmpty())
            text += u" ;\n    skos:definition %1@zh"_s.arg(literal(entry.description));
        if (!entry.colour.isEmpty())
            text += u" ;\n    jianbao:colour "_s + literal(entry.colour);
        text += u" .\n"_s;
    }
    return text;
}

TagFile TagTurtle::read(const QString &text)
{
    TurtleTokens tokens(text);
    QHash<QString, Concept> concepts;
    QStringList order;
    while (!tokens.atEnd()) {
        const TurtleToken subject = tokens.next();
        if (subject.kind == TurtleToken::Kind::Directive)
            continue;
        if (subject.kind != TurtleToken::Kind::Name)
            return {{}, tr("Line %1: a name was expected here. Write the file as Turtle.").arg(subject.line)};
        if (!order.contains(subject.text))
            order.append(subject.text);
        TurtleToken mark;
        do {
            const TurtleToken property = tokens.next();
            if (property.kind == TurtleToken::Kind::Mark && property.text == u"."_s)
                break;
            do {
                const TurtleToken object = tokens.next();
                note(concepts[subject.text], property.text, object);
                if (property.text == skos + u"narrower"_s && object.kind == TurtleToken::Kind::Name)
                    concepts[object.text].broader = subject.text;
                mark = tokens.next();
            } while (mark.text == u","_s);
        } while (mark.text == u";"_s);
        if (mark.kind != TurtleToken::Kind::Mark && !mark.text.isEmpty())
            return {{},
                    tr("Line %1: “%2” is not understood. Write the file as Turtle.")
                        .arg(mark.line)
                        .arg(mark.text)};
    }
    TagFile file;
    for (const QString &name : std::as_const(order)) {
        const Concept &about = concepts[name];
        const TagEntry entry{about.label, concepts.value(about.broader).label, about.colour,
                             about.definition};
        if (entry.name.isEmpty())
            continue;
        if (const QString problem = problemOf(entry); !problem.isEmpty())
            return {{}, u"%1: %2"_s.arg(entry.name, problem)};
        file.entries.append(entry);
    }
    if (file.entries.isEmpty())
        file.problem = tr("No skos:Concept with a skos:prefLabel was found.");
    return file;
}

} // namespace jianbao
