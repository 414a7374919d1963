package huiqian.engine.inside;

import huiqian.engine.DeploymentRules;
import huiqian.engine.NewDeployment;
import huiqian.engine.OnDeployment;
import huiqian.engine.Platform;
import huiqian.engine.WordFence;
import huiqian.engine.doors.CommandGuard;
import huiqian.engine.filing.GuardedForms;
import huiqian.engine.filing.GuardedTasks;
import huiqian.shared.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** Builds the house rules into the engine: the vocabulary, intake and guard, the doors that stay shut, and what watches over a change of flows. */
@Component
class EnginePlugin extends AbstractProcessEnginePlugin {

    private final ApplicationContext context;
    private final FlowListeners listeners;
    private final GuardedForms forms;
    private final GuardedTasks tasks;
    private final CommandGuard doors;
    private final WordFence fence;
    private final PasswordHashes passwords;
    private final Platform platform;
    private final DeploymentRules deployments;

    EnginePlugin(
            ApplicationContext context,
            FlowListeners listeners,
            GuardedForms forms,
            GuardedTasks tasks,
            CommandGuard doors,
            WordFence fence,
            PasswordHashes passwords,
            Platform platform,
            DeploymentRules deployments) {
        this.context = context;
        this.listeners = listeners;
        this.forms = forms;
        this.tasks = tasks;
        this.doors = doors;
        this.fence = fence;
        this.passwords = passwords;
        this.platform = platform;
        this.deployments = deployments;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setExpressionManager(new SpringExpressionManager(context, vocabulary()));
        engine.setFormService(forms);
        engine.setTaskService(tasks);
        engine.setCustomPreBPMNParseListeners(appended(engine.getCustomPreBPMNParseListeners(), listeners));
        engine.setCustomPreCommandInterceptorsTxRequired(
                appended(engine.getCustomPreCommandInterceptorsTxRequired(), doors));
        engine.setPasswordEncryptor(passwords);
        doors.guard(engine);
        platform.runs(engine);
        watchDeployments(engine);
    }

    private void watchDeployments(ProcessEngineConfigurationImpl engine) {
        engine.setBpmnParseFactory(parser -> new FlowParse(parser, deployments.gate()));
        // The lock in the database stands for the engine's own monitor: whoever holds the one would wait for the other
        // for good.
        engine.setDeploymentSynchronized(false);
        engine.setCustomPreDeployers(appended(engine.getCustomPreDeployers(), telling(OnDeployment::before)));
        engine.setCustomPostDeployers(appended(engine.getCustomPostDeployers(), telling(OnDeployment::after)));
        engine.setCustomSessionFactories(appended(engine.getCustomSessionFactories(), new TrialFence.Factory()));
        engine.setCommandCheckers(new ArrayList<>(List.of(new TrialFence.Checks())));
        engine.setDeploymentHandlerFactory(deployments.duplicates());
    }

    private Deployer telling(BiConsumer<OnDeployment, NewDeployment> word) {
        return deployment -> {
            if (!deployment.isNew()) return;
            NewDeployment told = FlowParse.told(deployment);
            deployments.watchers().forEach(watcher -> word.accept(watcher, told));
        };
    }

    /** The engine keeps a list it has not been given as null. */
    static <T> List<T> appended(List<T> present, T one) {
        List<T> all = present == null ? new ArrayList<>() : new ArrayList<>(present);
        all.add(one);
        return all;
    }

    /** The beans an expression may name; everything else in the application is out of its reach. */
    private Map<Object, Object> vocabulary() {
        Map<Object, Object> beans = new HashMap<>();
        context.getBeansWithAnnotation(Vocabulary.class).values().forEach(bean -> {
            Class<?> words = wordsOf(bean);
            beans.put(words.getAnnotation(Vocabulary.class).value(), fence.fence(bean, words));
        });
        return beans;
    }

    private static Class<?> wordsOf(Object bean) {
        return ClassUtils.getAllInterfacesForClassAsSet(bean.getClass()).stream()
                .filter(type -> type.isAnnotationPresent(Vocabulary.class))
                .findFirst()
                .orElseThrow();
    }
}
