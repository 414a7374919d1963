package huiqian.engine.reading;

import org.camunda.bpm.engine.form.CamundaFormRef;

/** The form that a version names for its start or for a step: by its key, and by the binding which of those that have it. */
public record FormRef(String key, String binding) implements CamundaFormRef {

    /** Whether it is the one deployed with the version. */
    public boolean isDeployedWithFlow() {
        return "deployment".equals(binding);
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getBinding() {
        return binding;
    }

    @Override
    public Integer getVersion() {
        return null;
    }
}
