<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>CardWords</name>
    <message numerus="yes">
        <source>%n interview(s) touch on it</source>
        <translation>
            <numerusform>%n interview touch on it</numerusform>
            <numerusform>%n interviews touch on it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>%n touchpoint(s) moved beyond noise, %1 within noise.</source>
        <translation>
            <numerusform>%n touchpoint moved beyond noise, %1 within noise.</numerusform>
            <numerusform>%n touchpoints moved beyond noise, %1 within noise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved only because the map was restructured.</source>
        <translation>
            <numerusform>%n moved only because the map was restructured.</numerusform>
            <numerusform>%n moved only because the map was restructured.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added.</source>
        <translation>
            <numerusform>%n added.</numerusform>
            <numerusform>%n added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed.</source>
        <translation>
            <numerusform>%n removed.</numerusform>
            <numerusform>%n removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved only because of settings or moments of truth.</source>
        <translation>
            <numerusform>%n moved only because of settings or moments of truth.</numerusform>
            <numerusform>%n moved only because of settings or moments of truth.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>The room&apos;s order, by %n voter(s); no customer was asked.</source>
        <translation>
            <numerusform>The room&apos;s order, by %n voter; no customer was asked.</numerusform>
            <numerusform>The room&apos;s order, by %n voters; no customer was asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exploratory, %1: %n customer(s) interviewed and nothing measured.</source>
        <translation>
            <numerusform>Exploratory, %1: %n customer interviewed and nothing measured.</numerusform>
            <numerusform>Exploratory, %1: %n customers interviewed and nothing measured.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more note(s)</source>
        <translation>
            <numerusform>%n more note</numerusform>
            <numerusform>%n more notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Core: share of %n draw(s) in which a solution is part of the best plan.</source>
        <translation>
            <numerusform>Core: share of %n draw in which a solution is part of the best plan.</numerusform>
            <numerusform>Core: share of %n draws in which a solution is part of the best plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) found</source>
        <translation>
            <numerusform>%n answer found</numerusform>
            <numerusform>%n answers found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of interviews</source>
        <translation>
            <numerusform>%n line of interviews</numerusform>
            <numerusform>%n lines of interviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message numerus="yes">
        <source>%n more of these: %1</source>
        <translation>
            <numerusform>%n more of these: %1</numerusform>
            <numerusform>%n more of these: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting times at %n place(s), no pain up to %1, full pain from %2</source>
        <translation>
            <numerusform>Waiting times at %n place, no pain up to %1, full pain from %2</numerusform>
            <numerusform>Waiting times at %n places, no pain up to %1, full pain from %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n cell(s) without a column were left out</source>
        <translation>
            <numerusform>%n cell without a column were left out</numerusform>
            <numerusform>%n cells without a column were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) are no text in this encoding</source>
        <translation>
            <numerusform>%n piece are no text in this encoding</numerusform>
            <numerusform>%n pieces are no text in this encoding</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of the attribute “%1” were left out</source>
        <translation>
            <numerusform>%n value of the attribute “%1” were left out</numerusform>
            <numerusform>%n values of the attribute “%1” were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edge end(s) at a port were joined to the node</source>
        <translation>
            <numerusform>%n edge end at a port were joined to the node</numerusform>
            <numerusform>%n edge ends at a port were joined to the node</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edge(s) have no direction and were read from source to target</source>
        <translation>
            <numerusform>%n edge have no direction and were read from source to target</numerusform>
            <numerusform>%n edges have no direction and were read from source to target</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) differ from the journey&apos;s and were left as they are there</source>
        <translation>
            <numerusform>%n value differ from the journey&apos;s and were left as they are there</numerusform>
            <numerusform>%n values differ from the journey&apos;s and were left as they are there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were put on one line</source>
        <translation>
            <numerusform>%n text were put on one line</numerusform>
            <numerusform>%n texts were put on one line</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s) with several ratings were given their mean</source>
        <translation>
            <numerusform>%n touchpoint with several ratings were given their mean</numerusform>
            <numerusform>%n touchpoints with several ratings were given their mean</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s) without a rating were given the score 3</source>
        <translation>
            <numerusform>%n touchpoint without a rating were given the score 3</numerusform>
            <numerusform>%n touchpoints without a rating were given the score 3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of these</source>
        <translation>
            <numerusform>%n more of these</numerusform>
            <numerusform>%n more of these</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n more unclosed quote(s)</source>
        <translation>
            <numerusform>%n more unclosed quote</numerusform>
            <numerusform>%n more unclosed quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) with quotes inside quoted cells</source>
        <translation>
            <numerusform>%n more row with quotes inside quoted cells</numerusform>
            <numerusform>%n more rows with quotes inside quoted cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) with too few or too many cells</source>
        <translation>
            <numerusform>%n more row with too few or too many cells</numerusform>
            <numerusform>%n more rows with too few or too many cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) with bytes that are no text</source>
        <translation>
            <numerusform>%n more place with bytes that is no text</numerusform>
            <numerusform>%n more places with bytes that are no text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cell(s) that are no level of their scale</source>
        <translation>
            <numerusform>%n more cell that is no level of their scale</numerusform>
            <numerusform>%n more cells that are no level of their scale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cell(s) that are no weight</source>
        <translation>
            <numerusform>%n more cell that is no weight</numerusform>
            <numerusform>%n more cells that are no weight</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more respondent(s) who stand twice</source>
        <translation>
            <numerusform>%n more respondent who stands twice</numerusform>
            <numerusform>%n more respondents who stand twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more header(s) that stand twice</source>
        <translation>
            <numerusform>%n more header that stands twice</numerusform>
            <numerusform>%n more headers that stand twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more empty header(s)</source>
        <translation>
            <numerusform>%n more empty header</numerusform>
            <numerusform>%n more empty headers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s) that the file lacks</source>
        <translation>
            <numerusform>%n more column that the file lacks</numerusform>
            <numerusform>%n more columns that the file lacks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) imported before</source>
        <translation>
            <numerusform>%n more file imported before</numerusform>
            <numerusform>%n more files imported before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s) that look personal</source>
        <translation>
            <numerusform>%n more column that looks personal</numerusform>
            <numerusform>%n more columns that look personal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cell(s) that have lost digits</source>
        <translation>
            <numerusform>%n more cell that has lost digits</numerusform>
            <numerusform>%n more cells that have lost digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s) with too many values</source>
        <translation>
            <numerusform>%n more column with too many values</numerusform>
            <numerusform>%n more columns with too many values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more formula(s) that were never calculated</source>
        <translation>
            <numerusform>%n more formula that were never calculated</numerusform>
            <numerusform>%n more formulas that were never calculated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more workbook(s) with other sheets</source>
        <translation>
            <numerusform>%n more workbook with other sheets</numerusform>
            <numerusform>%n more workbooks with other sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportInterviews</name>
    <message numerus="yes">
        <source>%n new interview(s)</source>
        <translation>
            <numerusform>%n new interview</numerusform>
            <numerusform>%n new interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new excerpt(s)</source>
        <translation>
            <numerusform>%n new excerpt</numerusform>
            <numerusform>%n new excerpts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new code(s)</source>
        <translation>
            <numerusform>%n new code</numerusform>
            <numerusform>%n new codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportJourney</name>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%n touchpoint</numerusform>
            <numerusform>%n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transition(s)</source>
        <translation>
            <numerusform>%n transition</numerusform>
            <numerusform>%n transitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapEdits</name>
    <message numerus="yes">
        <source>Delete %n touchpoints</source>
        <translation>
            <numerusform>Delete %n touchpoint</numerusform>
            <numerusform>Delete %n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n transitions</source>
        <translation>
            <numerusform>Delete %n transition</numerusform>
            <numerusform>Delete %n transitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n touchpoints</source>
        <translation>
            <numerusform>Duplicate %n touchpoint</numerusform>
            <numerusform>Duplicate %n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n touchpoints</source>
        <translation>
            <numerusform>Move %n touchpoint</numerusform>
            <numerusform>Move %n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n touchpoints</source>
        <translation>
            <numerusform>Cut %n touchpoint</numerusform>
            <numerusform>Cut %n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted the stage “%1” with %n touchpoints.</source>
        <translation>
            <numerusform>Deleted the stage “%1” with %n touchpoint.</numerusform>
            <numerusform>Deleted the stage “%1” with %n touchpoints.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted the channel “%1” with %n touchpoints.</source>
        <translation>
            <numerusform>Deleted the channel “%1” with %n touchpoint.</numerusform>
            <numerusform>Deleted the channel “%1” with %n touchpoints.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n touchpoints</source>
        <translation>
            <numerusform>Paste %n touchpoint</numerusform>
            <numerusform>Paste %n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n note(s)</source>
        <translation>
            <numerusform>Paste %n note</numerusform>
            <numerusform>Paste %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteEdits</name>
    <message numerus="yes">
        <source>Add %n picture(s)</source>
        <translation>
            <numerusform>Add %n picture</numerusform>
            <numerusform>Add %n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Colour %n note(s)</source>
        <translation>
            <numerusform>Colour %n note</numerusform>
            <numerusform>Colour %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resize %n note(s)</source>
        <translation>
            <numerusform>Resize %n note</numerusform>
            <numerusform>Resize %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n note(s)</source>
        <translation>
            <numerusform>Move %n note</numerusform>
            <numerusform>Move %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n note(s)</source>
        <translation>
            <numerusform>Delete %n note</numerusform>
            <numerusform>Delete %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n note(s)</source>
        <translation>
            <numerusform>Duplicate %n note</numerusform>
            <numerusform>Duplicate %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonaEdits</name>
    <message numerus="yes">
        <source>Let “%1” pass %n touchpoint(s)</source>
        <translation>
            <numerusform>Let “%1” pass %n touchpoint</numerusform>
            <numerusform>Let “%1” pass %n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let “%1” not pass %n touchpoint(s)</source>
        <translation>
            <numerusform>Let “%1” not pass %n touchpoint</numerusform>
            <numerusform>Let “%1” not pass %n touchpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Qualitative</name>
    <message numerus="yes">
        <source>%n piece(s) are no text in this encoding</source>
        <translation>
            <numerusform>%n piece is no text in this encoding</numerusform>
            <numerusform>%n pieces are no text in this encoding</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the file lacks the text: %n coded passage(s) were taken without what stands around them</source>
        <translation>
            <numerusform>the file lacks the text: %n coded passage was taken without what stands around it</numerusform>
            <numerusform>the file lacks the text: %n coded passages were taken without what stands around them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) name a code that the file lacks</source>
        <translation>
            <numerusform>%n coding names a code that the file lacks</numerusform>
            <numerusform>%n codings name a code that the file lacks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) were there already and are not taken twice</source>
        <translation>
            <numerusform>%n interview was there already and is not taken twice</numerusform>
            <numerusform>%n interviews were there already and are not taken twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) were there already</source>
        <translation>
            <numerusform>%n code was there already</numerusform>
            <numerusform>%n codes were there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) are called like a touchpoint or handover, and say where excerpts belong</source>
        <translation>
            <numerusform>%n code is called like a touchpoint or handover, and says where excerpts belong</numerusform>
            <numerusform>%n codes are called like a touchpoint or handover, and say where excerpts belong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) say a severity or a stance</source>
        <translation>
            <numerusform>%n code says a severity or a stance</numerusform>
            <numerusform>%n codes say a severity or a stance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more warning(s) of these kinds</source>
        <translation>
            <numerusform>%n more warning of these kinds</numerusform>
            <numerusform>%n more warnings of these kinds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TouchpointEdits</name>
    <message numerus="yes">
        <source>Move %n touchpoints</source>
        <translation>
            <numerusform>Move %n touchpoint</numerusform>
            <numerusform>Move %n touchpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::BulkCard</name>
    <message numerus="yes">
        <source>%n touchpoints selected</source>
        <translation>
            <numerusform>%n touchpoint selected</numerusform>
            <numerusform>%n touchpoints selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::CardAttachments</name>
    <message numerus="yes">
        <source>Attach %n files</source>
        <translation>
            <numerusform>Attach %n file</numerusform>
            <numerusform>Attach %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::CardEvidence</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n dot</numerusform>
            <numerusform>%n dots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voter(s)</source>
        <translation>
            <numerusform>%n voter</numerusform>
            <numerusform>%n voters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::CardPrintDialog</name>
    <message numerus="yes">
        <source>The %n selected card(s)</source>
        <translation>
            <numerusform>The %n selected card</numerusform>
            <numerusform>The %n selected cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::Classics</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::CodesPanel</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::ComparisonDialog</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::DecideView</name>
    <message numerus="yes">
        <source>Votes of %n person(s)</source>
        <translation>
            <numerusform>Votes of %n person</numerusform>
            <numerusform>Votes of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exploratory: interviews of %n customer(s)</source>
        <translation>
            <numerusform>Exploratory: interviews of %n customer</numerusform>
            <numerusform>Exploratory: interviews of %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>interviews of %n customer(s)</source>
        <translation>
            <numerusform>interviews of %n customer</numerusform>
            <numerusform>interviews of %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln respondent(s)</source>
        <translation>
            <numerusform>%Ln respondent</numerusform>
            <numerusform>%Ln respondents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::DescribeChoice</name>
    <message numerus="yes">
        <source>In %n of the draws the search was cut short: there the best that was found counts.</source>
        <translation>
            <numerusform>In %n of the draws the search was cut short: there the best that was found counts.</numerusform>
            <numerusform>In %n of the draws the search was cut short: there the best that was found counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Business case over %n year(s) at %1 %, in %2</source>
        <translation>
            <numerusform>Business case over %n year at %1 %, in %2</numerusform>
            <numerusform>Business case over %n years at %1 %, in %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::DescribeDifferences</name>
    <message numerus="yes">
        <source>%n question(s) compared: %1 worse, %2 better, the rest not for sure.</source>
        <translation>
            <numerusform>%n question compared: %1 worse, %2 better, the rest not for sure.</numerusform>
            <numerusform>%n questions compared: %1 worse, %2 better, the rest not for sure.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::DescribePrivacy</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n survey(s)</source>
        <comment>answers</comment>
        <translation>
            <numerusform>%1 in %n survey</numerusform>
            <numerusform>%1 in %n surveys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::EmotionCurveStrip</name>
    <message numerus="yes">
        <source>%n people rated “%1”: change their ratings on its card.</source>
        <translation>
            <numerusform>%n people rated “%1”: change their ratings on its card.</numerusform>
            <numerusform>%n people rated “%1”: change their ratings on its card.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::EmotionEditor</name>
    <message numerus="yes">
        <source>○ mean %1 of %n people (assumed)</source>
        <translation>
            <numerusform>○ mean %1 of %n people (assumed)</numerusform>
            <numerusform>○ mean %1 of %n people (assumed)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::EmotionLines</name>
    <message numerus="yes">
        <source>More than %n curves cannot be told apart: take one away first.</source>
        <translation>
            <numerusform>More than %n curve cannot be told apart: take one away first.</numerusform>
            <numerusform>More than %n curves cannot be told apart: take one away first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::EventLogDialog</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journey now has the counts of “%1”: %n touchpoint(s), %2 transitions.</source>
        <translation>
            <numerusform>The journey now has the counts of “%1”: %n touchpoint, %2 transitions.</numerusform>
            <numerusform>The journey now has the counts of “%1”: %n touchpoints, %2 transitions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::ExploreQuestion</name>
    <message numerus="yes">
        <source>%n group(s) of fewer than five people are not shown.</source>
        <translation>
            <numerusform>%n group of fewer than five people is not shown.</numerusform>
            <numerusform>%n groups of fewer than five people are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::ExploreTexts</name>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them unhappy</source>
        <translation>
            <numerusform>%Ln of them unhappy</numerusform>
            <numerusform>%Ln of them unhappy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of interviews</source>
        <translation>
            <numerusform>%Ln line of interviews</numerusform>
            <numerusform>%Ln lines of interviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::ImportAssistant</name>
    <message numerus="yes">
        <source>%n header row(s)</source>
        <translation>
            <numerusform>%n header row</numerusform>
            <numerusform>%n header rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%n touchpoint</numerusform>
            <numerusform>%n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new</source>
        <translation>
            <numerusform>%n of them new</numerusform>
            <numerusform>%n of them new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s)</source>
        <translation>
            <numerusform>%Ln response</numerusform>
            <numerusform>%Ln responses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::InterviewForm</name>
    <message numerus="yes">
        <source>Covers %n touchpoint(s)</source>
        <translation>
            <numerusform>Covers %n touchpoint</numerusform>
            <numerusform>Covers %n touchpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::InterviewsPage</name>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::MapExportDialog</name>
    <message numerus="yes">
        <source>The %n selected touchpoint(s)</source>
        <translation>
            <numerusform>The %n selected touchpoint</numerusform>
            <numerusform>The %n selected touchpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::MapFindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::MapReading</name>
    <message numerus="yes">
        <source>First %n of the ranking</source>
        <translation>
            <numerusform>First %n of the ranking</numerusform>
            <numerusform>First %n of the ranking</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n touchpoints</source>
        <translation>
            <numerusform>%1 of %n touchpoint</numerusform>
            <numerusform>%1 of %n touchpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::MapStrips</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::MapView</name>
    <message numerus="yes">
        <source>Tag for %n touchpoints</source>
        <translation>
            <numerusform>Tag for %n touchpoint</numerusform>
            <numerusform>Tag for %n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n touchpoints.</source>
        <translation>
            <numerusform>Copied %n touchpoint.</numerusform>
            <numerusform>Copied %n touchpoints.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints are too many to paste at once.</source>
        <translation>
            <numerusform>%n touchpoint are too many to paste at once.</numerusform>
            <numerusform>%n touchpoints are too many to paste at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n touchpoints, each leading to the next.</source>
        <translation>
            <numerusform>Pasted %n touchpoint, each leading to the next.</numerusform>
            <numerusform>Pasted %n touchpoints, each leading to the next.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n touchpoints.</source>
        <translation>
            <numerusform>Pasted %n touchpoint.</numerusform>
            <numerusform>Pasted %n touchpoints.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n note(s).</source>
        <translation>
            <numerusform>Copied %n note.</numerusform>
            <numerusform>Copied %n notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n note(s).</source>
        <translation>
            <numerusform>Pasted %n note.</numerusform>
            <numerusform>Pasted %n notes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::PaletteEntries</name>
    <message numerus="yes">
        <source>survey · %n answer(s)</source>
        <translation>
            <numerusform>survey · %n answer</numerusform>
            <numerusform>survey · %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::Problems</name>
    <message numerus="yes">
        <source>Nothing leads to the %n touchpoint(s) that lead to each other from “%1” on: they cannot be reached from the start.</source>
        <translation>
            <numerusform>Nothing leads to the %n touchpoint that lead to each other from “%1” on: they cannot be reached from the start.</numerusform>
            <numerusform>Nothing leads to the %n touchpoints that lead to each other from “%1” on: they cannot be reached from the start.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s) from “%1” on lead to each other only: journeys that come here count as lost.</source>
        <translation>
            <numerusform>%n touchpoint from “%1” on lead to each other only: journeys that come here count as lost.</numerusform>
            <numerusform>%n touchpoints from “%1” on lead to each other only: journeys that come here count as lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s) are called “%1”: evidence that names it finds the first one only.</source>
        <translation>
            <numerusform>%n touchpoint are called “%1”: evidence that names it finds the first one only.</numerusform>
            <numerusform>%n touchpoints are called “%1”: evidence that names it finds the first one only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s) have no name in %1, “%2” first.</source>
        <translation>
            <numerusform>%n touchpoint have no name in %1, “%2” first.</numerusform>
            <numerusform>%n touchpoints have no name in %1, “%2” first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::QuotesPanel</name>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::RedactPassage</name>
    <message numerus="yes">
        <source>Also at the %n other place(s) in the interviews where these words stand</source>
        <translation>
            <numerusform>Also at the %n other place in the interviews where these words stand</numerusform>
            <numerusform>Also at the %n other places in the interviews where these words stand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redacted for good: %n passage(s)</source>
        <translation>
            <numerusform>Redacted for good: %n passage</numerusform>
            <numerusform>Redacted for good: %n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::ResearchView</name>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s)</source>
        <translation>
            <numerusform>%Ln response</numerusform>
            <numerusform>%Ln responses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::RoomTable</name>
    <message numerus="yes">
        <source>customers %n place(s) higher</source>
        <translation>
            <numerusform>customers %n place higher</numerusform>
            <numerusform>customers %n places higher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>room %n place(s) higher</source>
        <translation>
            <numerusform>room %n place higher</numerusform>
            <numerusform>room %n places higher</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::SurveyPage</name>
    <message numerus="yes">
        <source>%Ln response(s)</source>
        <translation>
            <numerusform>%Ln response</numerusform>
            <numerusform>%Ln responses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Figures of %1: %Ln of the respondents</source>
        <translation>
            <numerusform>Figures of %1: %Ln of the respondents</numerusform>
            <numerusform>Figures of %1: %Ln of the respondents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::UnrankedLine</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::ValueCost</name>
    <message numerus="yes">
        <source>%n solution(s) not shown: no cost, or no score.</source>
        <translation>
            <numerusform>%n solution not shown: no cost, or no score.</numerusform>
            <numerusform>%n solutions not shown: no cost, or no score.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cost over %n year(s)</source>
        <translation>
            <numerusform>cost over %n year</numerusform>
            <numerusform>cost over %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cost over %n year(s) (%1)</source>
        <translation>
            <numerusform>cost over %n year (%1)</numerusform>
            <numerusform>cost over %n years (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::WhyPanel</name>
    <message numerus="yes">
        <source>… and %n more in Research</source>
        <translation>
            <numerusform>… and %n more in Research</numerusform>
            <numerusform>… and %n more in Research</numerusform>
        </translation>
    </message>
</context>
</TS>
