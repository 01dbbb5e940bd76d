#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the sample project's sources, en/ and zh_CN/, from journey.py and interviews.py with a fixed seed.

    generate.py [FOLDER]      # default: beside this script

Customers are simulated: each walks the journey by journey.ROUTES, has a mood of their own, and answers for what they met.
Only random.random() is used, whose sequence Python guarantees for a seed.
"""
import csv
import io
import json
import math
import os
import random
import sys

import interviews
import journey

SEED = 20260901
JOURNEYS = 12000
WAVES = [("2025", "Autumn 2025", "2025 年秋", 780), ("2026", "Autumn 2026", "2026 年秋", 740)]
HOMES = [(("new flat", "新房"), .52, .00), (("renovation", "旧房改造"), .30, -.05), (("single piece", "单件购买"), .18, .05)]
CITIES = [(("first tier", "一线城市"), .35, -.03), (("second tier", "二线城市"), .45, .01), (("third tier", "三线城市"), .20, .03)]
REACHED_ORDER_SHARE = .65  # of the respondents, drawn from customers who ordered: the panel is the customer base
ANSWERS = .86  # of the questions that apply

LANGUAGES = {"en": 0, "zh_CN": 1}
TEXTS = {
    "respondent": ("Respondent", "编号"), "date": ("Date", "日期"), "home": ("Home", "住房"), "city": ("City", "城市"),
    "csat": ("{}: satisfaction", "{}：满意度"), "ces": ("{}: how easy was it?", "{}：轻松度"),
    "completion": ("{}: done at the first try?", "{}：是否一次完成"),
    "nps": ("How likely are you to recommend us?", "您向亲友推荐我们的可能性"), "comment": ("Comment", "意见"),
    "importance": ("How important is: {}?", "{}：有多重要？"),
    "there": ("{}: if it was there?", "{}：如果有，您觉得？"), "lacking": ("{}: if it was not there?", "{}：如果没有，您觉得？"),
    "yes": ("yes", "是"), "no": ("no", "否"), "survey": ("Customer survey {}", "客户调查 {}"),
}


KANO_LEVELS = [("I dislike it", "很不喜欢"), ("I can live with it", "勉强接受"), ("I am neutral", "无所谓"),
               ("I expect it", "理应如此"), ("I like it", "很喜欢")]


class Chance:
    """Draws of the few kinds needed, from random() alone."""

    def __init__(self, seed):
        self.uniform = random.Random(seed).random

    def normal(self, mean, deviation):
        return mean + deviation * math.sqrt(-2 * math.log(1 - self.uniform())) * math.cos(2 * math.pi * self.uniform())

    def pick(self, options, weight):
        at = self.uniform() * sum(weight(option) for option in options)
        for option in options:
            at -= weight(option)
            if at < 0:
                return option
        return options[-1]

    def level(self, share, count):
        """A level 0 .. count-1 about `share` of the way up."""
        return min(count - 1, max(0, int(math.floor(self.normal(share, .22) * count))))


def walk(chance):
    """One customer's path: touchpoints in order, and how it ended."""
    path, at = [], "start"
    while True:
        stay = chance.uniform()
        for to, share in journey.ROUTES[at]:
            stay -= share
            if stay < 0:
                break
        else:
            return path, ("lost" if at != "start" else None)
        if to == "success":
            return path, "success"
        path.append(to)
        at = to
        if len(path) > 80:
            return path, "lost"


def count_transitions(chance):
    counts = {}
    for _ in range(JOURNEYS):
        path, end = walk(chance)
        while end is None:
            path, end = walk(chance)
        for step in zip(["start"] + path, path + [end]):
            counts[step] = counts.get(step, 0) + 1
    order = {name: index for index, name in enumerate(["start"] + [t[0] for t in journey.TOUCHPOINTS] + ["success", "lost"])}
    return [{"from": a, "to": b, "count": counts[a, b]} for a, b in sorted(counts, key=lambda step: (order[step[0]], order[step[1]]))]


def respond(chance, wave):
    """One respondent: attributes, path, and answers as levels."""
    ordered = chance.uniform() < REACHED_ORDER_SHARE
    path, _ = walk(chance)
    while not path or (ordered and "checkout" not in path):
        path, _ = walk(chance)
    home, city = chance.pick(HOMES, lambda o: o[1]), chance.pick(CITIES, lambda o: o[1])
    mood = chance.normal(home[2] + city[2], .12)
    answers, weights, total = {}, 0, 0
    for touchpoint in journey.TOUCHPOINTS:
        key, quality, importance = touchpoint[0], touchpoint[5], touchpoint[6]
        if key not in path:
            continue
        if wave == "2026":
            quality += journey.SECOND_WAVE.get(key, 0)
        felt = chance.normal(quality + mood, .10)
        weights += (importance - 3) ** 2
        total += (importance - 3) ** 2 * felt
        if chance.uniform() < ANSWERS:
            answers[key, "csat"] = chance.level(felt, 5) + 1
        if key in journey.EFFORT and chance.uniform() < ANSWERS:
            answers[key, "ces"] = chance.level(1 - journey.EFFORT[key] + mood, 7) + 1
        if key in journey.FAILURE and chance.uniform() < ANSWERS:
            answers[key, "completion"] = int(chance.uniform() >= journey.FAILURE[key] - mood / 2)
    recommend = chance.level(total / weights + .12, 11)
    comment = None
    candidates = [c for c in interviews.COMMENTS if c[0] in path and c[1] == (answers.get((c[0], "csat"), 3) < 3)]
    if candidates and chance.uniform() < .22:
        comment = chance.pick(candidates, lambda c: 1)
    return {"home": home[0], "city": city[0], "answers": answers, "recommend": recommend, "comment": comment,
            "day": 1 + int(chance.uniform() * 28)}


def asked_on_top(people):
    """Importance and Kano answers, from chances of their own, so that they change nothing else."""
    chance = Chance(SEED + 2)
    stated = {t[0]: t[6] for t in journey.TOUCHPOINTS}
    for person in people:
        for key in journey.IMPORTANCE:
            if chance.uniform() < ANSWERS:
                person["answers"][key, "importance"] = chance.level((stated[key] - .5) / 7, 7) + 1
        for number, (_, _, likes, minds) in enumerate(journey.KANO):
            person["answers"][number, "there"] = chance.level(likes, 5)
            person["answers"][number, "lacking"] = 4 - chance.level(minds, 5)


def columns_on_top(wave, language):
    """[(header, key, question)] of what is asked in one wave only."""
    if wave != journey.ASKED_ON_TOP:
        return []
    names = {t[0]: t[1 + language] for t in journey.TOUCHPOINTS}
    return ([(TEXTS["importance"][language].format(names[key]), key, "importance") for key in journey.IMPORTANCE]
            + [(TEXTS[question][language].format(feature[0][language]), number, question)
               for number, feature in enumerate(journey.KANO) for question in ("there", "lacking")])


def columns(language):
    """[(header, key, question)] of the rated questions, in the order of the journey."""
    result = []
    for touchpoint in journey.TOUCHPOINTS:
        for question, asked in (("csat", True), ("ces", touchpoint[0] in journey.EFFORT), ("completion", touchpoint[0] in journey.FAILURE)):
            if asked:
                result.append((TEXTS[question][language].format(touchpoint[1 + language]), touchpoint[0], question))
    return result


def survey_csv(respondents, wave, language):
    text = lambda key: TEXTS[key][language]
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    rated = columns(language)
    on_top = columns_on_top(wave, language)
    writer.writerow([text("respondent"), text("date"), text("home"), text("city")] + [c[0] for c in rated] + [text("nps"), text("comment")]
                    + [c[0] for c in on_top])
    for number, person in enumerate(respondents, 1):
        cells = []
        for _, key, question in rated:
            answer = person["answers"].get((key, question))
            cells.append("" if answer is None else text("yes" if answer else "no") if question == "completion" else answer)
        writer.writerow([f"{wave}-{number:04}", f"{wave}-09-{person['day']:02}", person["home"][language], person["city"][language]]
                        + cells + [person["recommend"], person["comment"][2 + language] if person["comment"] else ""]
                        + ["" if (answer := person["answers"].get((key, question))) is None
                           else answer if question == "importance" else KANO_LEVELS[answer][language]
                           for _, key, question in on_top])
    return out.getvalue()


def mapping(wave, language):
    text = lambda key: TEXTS[key][language]
    scales = {"csat": [str(n) for n in range(1, 6)], "ces": [str(n) for n in range(1, 8)], "completion": [text("no"), text("yes")]}
    named = {text("respondent"): {"role": "respondent"}, text("date"): {"role": "date"},
             text("home"): {"role": "segment"}, text("city"): {"role": "segment"}}
    for header, key, question in columns(language):
        named[header] = {"touchpoint": key, "signal": question, "levels": scales[question]}
    named[text("nps")] = {"role": "outcome", "levels": [str(n) for n in range(11)]}
    named[text("comment")] = {"role": "text"}
    for header, key, question in columns_on_top(wave, language):
        if question == "importance":
            named[header] = {"role": "importance", "touchpoint": key, "levels": scales["ces"]}
            continue
        feature, touchpoint = journey.KANO[key][0][language], journey.KANO[key][1]
        named[header] = {"role": "kano_functional" if question == "there" else "kano_dysfunctional",
                         "feature": feature, "touchpoint": touchpoint, "levels": [level[language] for level in KANO_LEVELS]}
    return {"survey": text("survey").format(wave), "wave": wave, "missing": [], "columns": named}


def both(pair):
    return {"en": pair[0], "zh_CN": pair[1]}


def pain_points(key):
    return [{"id": i, "text": both(text), "severity": severity, "frequency": frequency, "grade": grade}
            for i, text, severity, frequency, grade in journey.PAIN_POINTS.get(key, [])]


def touchpoints(chance):
    result = []
    for key, english, chinese, stage, channel, quality, importance, level, extra in journey.TOUCHPOINTS:
        touchpoint = {"id": key, "name": both((english, chinese)), "stage": stage, "channel": channel,
                      "digital_level": level, "importance": importance}
        if extra.get("mot"):
            touchpoint["moment_of_truth"] = True
        if extra.get("human"):
            touchpoint["keep_human"] = True
        touchpoint["card"] = {field: both(text) for field, text in journey.CARDS[key].items()}
        if pain_points(key):
            touchpoint["pain_points"] = pain_points(key)
        # nine people in the room rate what they believe customers feel: a little too kind
        touchpoint["emotion"] = [chance.level(quality + .08, 5) - 2 for _ in range(9)]
        result.append(touchpoint)
    return result


def interview(source, language):
    key, title, informant, wave, covers, turns = source
    text, excerpts = "", []
    for turn in turns:
        text += ("Q: " if turn[0] == "Q" else "A: ") if language == 0 else ("问：" if turn[0] == "Q" else "答：")
        start = len(text)
        text += turn[1 + language]
        if len(turn) > 3:
            excerpts.append({"start": start, "end": len(text), "touchpoint": turn[3], "severity": turn[4], "code": turn[5]})
        text += "\n"
    return {"id": key, "title": both(title), "informant": informant, "wave": wave, "covers": covers, "text": text, "excerpts": excerpts}


def codes(language):
    listed = []
    for key, english, chinese, colour, note, below in interviews.CODES:
        code = {"id": key, "name": both((english, chinese)), "colour": colour}
        if note:
            code["note"] = note[language]
        listed.append(code)
        listed += [{"id": each[0], "name": both(each[1:]), "above": key} for each in below]
    return listed


def solution(source):
    key, name, touchpoint, removes, cuts, delivery, cost, requires, capacity, field, family, level, digital = source
    return {"id": key, "name": both(name), "touchpoint": touchpoint, "removes": dict(zip(("low", "mid", "high"), removes)),
            "cuts_exit": cuts, "delivery": delivery, "digital": digital, "cost": dict(zip(("once", "yearly", "months"), cost)),
            "requires": requires, "excludes": [], "capacity": capacity, "field": field, "family": family, "digital_level": level}


def project(language):
    chance = Chance(SEED)
    transitions = count_transitions(chance)
    for transition in transitions:
        points = pain_points((transition["from"], transition["to"]))
        if points:
            transition["pain_points"] = points
    visits = {}
    for transition in transitions:
        visits[transition["to"]] = visits.get(transition["to"], 0) + transition["count"]
    aggregates = [{"touchpoint": t, "signal": "complaint", "counts": [round(share * visits[t]), visits[t] - round(share * visits[t])]}
                  for t, share in journey.COMPLAINTS.items()]
    return {
        "format": "touchstone-project", "version": 1, "name": both(journey.NAME), "currency": "CNY", "period": "year",
        "personas": [{"id": journey.PERSONA["id"], "name": both(journey.PERSONA["name"]), "scenario": both(journey.PERSONA["scenario"])}],
        "stages": [{"id": key, "name": both((english, chinese))} for key, english, chinese in journey.STAGES],
        "channels": [{"id": key, "name": both((english, chinese)), "kind": kind} for key, english, chinese, kind in journey.CHANNELS],
        "touchpoints": touchpoints(chance), "transitions": transitions,
        "votes": [{"voter": f"v{voter}", "touchpoint": t, "dots": 1} for voter, dots in enumerate(journey.VOTES, 1) for t in dots],
        "aggregates": aggregates, "waves": [{"id": key, "name": both((english, chinese))} for key, english, chinese, _ in WAVES],
        "codes": codes(language),
        "interviews": [interview(source, language) for source in interviews.INTERVIEWS],
        "solutions": [solution(source) for source in journey.SOLUTIONS],
        "budget": journey.BUDGET, "capacity": journey.CAPACITY,
    }


def main():
    folder = sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(os.path.abspath(__file__))
    chance = Chance(SEED + 1)
    respondents = {wave: [respond(chance, wave) for _ in range(count)] for wave, _, _, count in WAVES}
    asked_on_top(respondents[journey.ASKED_ON_TOP])
    for name, language in LANGUAGES.items():
        target = os.path.join(folder, name)
        os.makedirs(target, exist_ok=True)

        def write(file, text):
            with open(os.path.join(target, file), "w", encoding="utf-8", newline="\n") as out:
                out.write(text)

        write("project.json", json.dumps(project(language), ensure_ascii=False, indent=1) + "\n")
        for wave, people in respondents.items():
            write(f"survey-{wave}.csv", survey_csv(people, wave, language))
            write(f"mapping-{wave}.json", json.dumps(mapping(wave, language), ensure_ascii=False, indent=1) + "\n")


if __name__ == "__main__":
    main()
