// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/PortfolioProgram.h"

#include <algorithm>
#include <glpk.h>
#include <map>
#include <memory>
#include <set>

namespace touchstone {
namespace {

constexpr double Tolerance = 1e-9;

/// GLPK keeps an environment a thread, which lasts until it is freed.
struct ThreadEnvironment
{
    ThreadEnvironment() { glp_term_out(GLP_OFF); }
    ~ThreadEnvironment() { glp_free_env(); }
    ThreadEnvironment(const ThreadEnvironment&) = delete;
    ThreadEnvironment& operator=(const ThreadEnvironment&) = delete;
};

void stopWhenCancelled(glp_tree* tree, void* progress)
{
    if (static_cast<const Progress*>(progress)->isCancelled())
        glp_ios_terminate(tree);
}

/// The program: a column 0 or 1 an option, and a column a place with several options for what they bring together.
class Program
{
public:
    Program(const PortfolioRules& rules, const PortfolioValues& values)
        : m_rules(rules)
        , m_values(values)
        , m_problem(glp_create_prob(), glp_delete_prob)
    {
        for (double worth : values.worth)
            m_scale = std::max(m_scale, worth);
        glp_set_obj_dir(m_problem.get(), GLP_MAX);
        addColumns();
        addLimit(rules.budget, [](const PortfolioOption& option) { return option.cost; });
        addLimit(rules.capacity, [](const PortfolioOption& option) { return option.capacity; });
        addDependencies();
    }

    Portfolio solve(Progress& progress)
    {
        glp_iocp settings;
        glp_init_iocp(&settings);
        settings.msg_lev = GLP_MSG_OFF;
        settings.presolve = GLP_ON;
        settings.mir_cuts = GLP_ON; // cover cuts abort the program where no row can have one
        settings.tol_obj = Tolerance;
        settings.cb_func = stopWhenCancelled;
        settings.cb_info = &progress;
        for (;;) {
            const bool isSolved
                = glp_intopt(m_problem.get(), &settings) == 0 && glp_mip_status(m_problem.get()) == GLP_OPT;
            std::vector<int> chosen;
            for (size_t option = 0; isSolved && option < m_rules.options.size(); ++option) {
                if (glp_mip_col_val(m_problem.get(), column(option)) > .5)
                    chosen.push_back(static_cast<int>(option));
            }
            if (isSolved && cutOff(chosen))
                continue;
            Portfolio result = makePortfolio(m_rules, m_values, std::move(chosen));
            result.isProven = isSolved;
            return result;
        }
    }

private:
    static int column(size_t option) { return static_cast<int>(option) + 1; }

    double worthOf(int place) const { return m_values.worth[static_cast<size_t>(place)] / m_scale; }

    void addColumns()
    {
        for (size_t option = 0; option < m_rules.options.size(); ++option)
            m_optionsAt[m_rules.options[option].place].push_back(option);
        glp_add_cols(m_problem.get(), static_cast<int>(m_rules.options.size()));
        for (size_t option = 0; option < m_rules.options.size(); ++option)
            glp_set_col_kind(m_problem.get(), column(option), GLP_BV);
        for (const auto& [place, options] : m_optionsAt) {
            if (options.size() == 1) {
                glp_set_obj_coef(
                    m_problem.get(), column(options.front()), worthOf(place) * m_values.removes[options.front()]);
                continue;
            }
            const int together = m_togetherAt[place] = glp_add_cols(m_problem.get(), 1);
            glp_set_obj_coef(m_problem.get(), together, 1);
            glp_set_col_bnds(m_problem.get(), together, GLP_DB, 0, std::max(worthOf(place), Tolerance));
            addTogetherCut(place, {});
        }
    }

    /// A row: sum of coefficient x column <= most.
    void addRow(const std::vector<std::pair<int, double>>& terms, double most)
    {
        std::vector<int> columns = {0};
        std::vector<double> coefficients = {0};
        for (const auto& [at, coefficient] : terms) {
            columns.push_back(at);
            coefficients.push_back(coefficient);
        }
        const int row = glp_add_rows(m_problem.get(), 1);
        glp_set_row_bnds(m_problem.get(), row, GLP_UP, 0, most);
        glp_set_mat_row(m_problem.get(), row, static_cast<int>(terms.size()), columns.data(), coefficients.data());
    }

    template <typename Amount>
    void addLimit(std::optional<double> limit, const Amount& amount)
    {
        if (!limit)
            return;
        const double scale = *limit > 0 ? *limit : 1;
        std::vector<std::pair<int, double>> terms;
        for (size_t option = 0; option < m_rules.options.size(); ++option)
            terms.emplace_back(column(option), amount(m_rules.options[option]) / scale);
        addRow(terms, *limit / scale);
    }

    void addDependencies()
    {
        for (size_t option = 0; option < m_rules.options.size(); ++option) {
            for (const int needed : m_rules.options[option].prerequisites)
                addRow({{column(option), 1}, {column(static_cast<size_t>(needed)), -1}}, 0);
            for (const int excluded : m_rules.options[option].exclusions)
                addRow({{column(option), 1}, {column(static_cast<size_t>(excluded)), 1}}, 1);
        }
    }

    /// What options at one place bring together is at most what `chosen` ones bring, and what each other one adds to
    /// these.
    void addTogetherCut(int place, const std::vector<int>& chosen)
    {
        double left = 1;
        for (const size_t option : m_optionsAt[place]) {
            if (std::binary_search(chosen.begin(), chosen.end(), static_cast<int>(option)))
                left *= 1 - m_values.removes[option];
        }
        std::vector<std::pair<int, double>> terms = {{m_togetherAt[place], 1}};
        for (const size_t option : m_optionsAt[place]) {
            if (!std::binary_search(chosen.begin(), chosen.end(), static_cast<int>(option)))
                terms.emplace_back(column(option), -worthOf(place) * left * m_values.removes[option]);
        }
        addRow(terms, worthOf(place) * (1 - left));
    }

    /// Adds rows that the solver's answer breaks and no portfolio does; false where it breaks none.
    bool cutOff(const std::vector<int>& chosen)
    {
        if (!isFeasible(m_rules, chosen)) {
            // Only just too dear, within the solver's tolerance: not these together.
            std::vector<std::pair<int, double>> terms;
            for (const int option : chosen)
                terms.emplace_back(column(static_cast<size_t>(option)), 1);
            addRow(terms, static_cast<double>(chosen.size()) - 1);
            return true;
        }
        std::vector<int> overrated;
        for (const auto& [place, together] : m_togetherAt) {
            double left = 1;
            for (const size_t option : m_optionsAt[place]) {
                if (std::binary_search(chosen.begin(), chosen.end(), static_cast<int>(option)))
                    left *= 1 - m_values.removes[option];
            }
            if (glp_mip_col_val(m_problem.get(), together) > worthOf(place) * (1 - left) + 1e-7)
                overrated.push_back(place);
        }
        // What was cut before differs by the solver's tolerance only.
        bool isNew = false;
        for (const int place : overrated) {
            if (m_cutAt.emplace(place, chosen).second) {
                addTogetherCut(place, chosen);
                isNew = true;
            }
        }
        return isNew;
    }

    const PortfolioRules& m_rules;
    const PortfolioValues& m_values;
    std::unique_ptr<glp_prob, decltype(&glp_delete_prob)> m_problem;
    double m_scale = 1e-300;
    std::map<int, std::vector<size_t>> m_optionsAt; ///< by place
    std::map<int, int> m_togetherAt; ///< by place its column
    std::set<std::pair<int, std::vector<int>>> m_cutAt; ///< place and portfolio
};

} // namespace

Portfolio solvePortfolioProgram(const PortfolioRules& rules, const PortfolioValues& values, Progress& progress)
{
    const ThreadEnvironment environment;
    return Program(rules, values).solve(progress);
}

} // namespace touchstone
